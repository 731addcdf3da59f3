//! The resource `projects.hmacKeys`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::HmacKey;
use crate::schemas::HmacKeyMetadata;
use crate::schemas::HmacKeysMetadata;
use crate::scopes;

/// The resource `projects.hmacKeys`.
#[derive(Clone, Debug)]
pub struct HmacKeys {
    pub(crate) service: Service,
}

impl HmacKeys {
    /// Creates a new HMAC key for the specified service account.
    ///
    /// `POST projects/{projectId}/hmacKeys`, method id
    /// `storage.projects.hmacKeys.create`.
    ///
    /// - `project_id`: Project ID owning the service account.
    /// - `service_account_email`: Email address of the service account.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn create(
        &self,
        project_id: impl Into<String>,
        service_account_email: impl Into<String>,
    ) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("projectId", project_id.into());
        call.query("serviceAccountEmail", service_account_email.into());
        Create { call }
    }

    /// Deletes an HMAC key.
    ///
    /// `DELETE projects/{projectId}/hmacKeys/{accessId}`, method id
    /// `storage.projects.hmacKeys.delete`.
    ///
    /// - `project_id`: Project ID owning the requested key
    /// - `access_id`: Name of the HMAC key to be deleted.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        access_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("accessId", access_id.into());
        Delete { call }
    }

    /// Retrieves an HMAC key's metadata
    ///
    /// `GET projects/{projectId}/hmacKeys/{accessId}`, method id
    /// `storage.projects.hmacKeys.get`.
    ///
    /// - `project_id`: Project ID owning the service account of the requested key.
    /// - `access_id`: Name of the HMAC key.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`.
    /// Asks for `DEVSTORAGE_READ_ONLY` unless the client or the call names others.
    pub fn get(
        &self,
        project_id: impl Into<String>,
        access_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("accessId", access_id.into());
        Get { call }
    }

    /// Retrieves a list of HMAC keys matching the criteria.
    ///
    /// `GET projects/{projectId}/hmacKeys`, method id `storage.projects.hmacKeys.list`.
    ///
    /// - `project_id`: Name of the project in which to look for HMAC keys.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`.
    /// Asks for `DEVSTORAGE_READ_ONLY` unless the client or the call names others.
    pub fn list(&self, project_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("projectId", project_id.into());
        List { call }
    }

    /// Updates the state of an HMAC key. See the [HMAC Key resource
    /// descriptor](https://cloud.google.com/storage/docs/json_api/v1/projects/hmacKeys/update#request-body)
    /// for valid states.
    ///
    /// `PUT projects/{projectId}/hmacKeys/{accessId}`, method id
    /// `storage.projects.hmacKeys.update`.
    ///
    /// - `project_id`: Project ID owning the service account of the updated key.
    /// - `access_id`: Name of the HMAC key being updated.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn update(
        &self,
        project_id: impl Into<String>,
        access_id: impl Into<String>,
        request: HmacKeyMetadata,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("projectId", project_id.into());
        call.path("accessId", access_id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "storage.projects.hmacKeys.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("projectId"),
        Segment::Text("/hmacKeys"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`HmacKeys::create`].
    pub struct Create -> HmacKey {
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}

const DELETE: Method = Method {
    id: "storage.projects.hmacKeys.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("projectId"),
        Segment::Text("/hmacKeys/"),
        Segment::Value("accessId"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`HmacKeys::delete`].
    pub struct Delete -> () {
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}

const GET: Method = Method {
    id: "storage.projects.hmacKeys.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("projectId"),
        Segment::Text("/hmacKeys/"),
        Segment::Value("accessId"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`HmacKeys::get`].
    pub struct Get -> HmacKeyMetadata {
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.projects.hmacKeys.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("projectId"),
        Segment::Text("/hmacKeys"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`HmacKeys::list`].
    pub struct List -> HmacKeysMetadata [pages items: Vec<HmacKeyMetadata>] {
        /// Maximum number of items to return in a single page of responses. The service
        /// uses this parameter or 250 items, whichever is smaller. The max number of
        /// items per page will also be limited by the number of distinct service
        /// accounts in the response. If the number of service accounts in a single
        /// response is too high, the page will truncated and a next page token will be
        /// returned.
        ///
        /// The default is `250`. At least `0`.
        max_results: u32 = "maxResults",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
        /// If present, only keys for the given service account are returned.
        service_account_email: String = "serviceAccountEmail",
        /// Whether or not to show keys in the DELETED state.
        show_deleted_keys: bool = "showDeletedKeys",
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.projects.hmacKeys.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("projectId"),
        Segment::Text("/hmacKeys/"),
        Segment::Value("accessId"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithEtagInBody,
    ..Method::DEFAULT
};

call! {
    /// A call of [`HmacKeys::update`].
    pub struct Update -> HmacKeyMetadata {
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}
