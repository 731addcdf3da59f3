//! The resource `resources.features`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Feature;
use crate::schemas::FeatureRename;
use crate::schemas::Features;
use crate::scopes;

/// The resource `resources.features`.
#[derive(Clone, Debug)]
pub struct FeaturesResource {
    pub(crate) service: Service,
}

impl FeaturesResource {
    /// Deletes a feature.
    ///
    /// `DELETE admin/directory/v1/customer/{customer}/resources/features/{featureKey}`,
    /// method id `directory.resources.features.delete`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `feature_key`: The unique ID of the feature to delete.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        feature_key: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("featureKey", feature_key.into());
        Delete { call }
    }

    /// Retrieves a feature.
    ///
    /// `GET admin/directory/v1/customer/{customer}/resources/features/{featureKey}`,
    /// method id `directory.resources.features.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `feature_key`: The unique ID of the feature to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`,
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY` unless the client or the call names
    /// others.
    pub fn get(
        &self,
        customer: impl Into<String>,
        feature_key: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("featureKey", feature_key.into());
        Get { call }
    }

    /// Inserts a feature.
    ///
    /// `POST admin/directory/v1/customer/{customer}/resources/features`, method id
    /// `directory.resources.features.insert`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn insert(&self, customer: impl Into<String>, request: Feature) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of features for an account.
    ///
    /// `GET admin/directory/v1/customer/{customer}/resources/features`, method id
    /// `directory.resources.features.list`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    ///
    /// Answers page by page; the items are in `features`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`,
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY` unless the client or the call names
    /// others.
    pub fn list(&self, customer: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customer", customer.into());
        List { call }
    }

    /// Patches a feature.
    ///
    /// `PATCH admin/directory/v1/customer/{customer}/resources/features/{featureKey}`,
    /// method id `directory.resources.features.patch`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `feature_key`: The unique ID of the feature to update.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn patch(
        &self,
        customer: impl Into<String>,
        feature_key: impl Into<String>,
        request: Feature,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customer", customer.into());
        call.path("featureKey", feature_key.into());
        call.body(request);
        Patch { call }
    }

    /// Renames a feature.
    ///
    /// `POST
    /// admin/directory/v1/customer/{customer}/resources/features/{oldName}/rename`,
    /// method id `directory.resources.features.rename`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `old_name`: The unique ID of the feature to rename.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn rename(
        &self,
        customer: impl Into<String>,
        old_name: impl Into<String>,
        request: FeatureRename,
    ) -> Rename {
        let mut call = Call::new(&self.service, &RENAME);
        call.path("customer", customer.into());
        call.path("oldName", old_name.into());
        call.body(request);
        Rename { call }
    }

    /// Updates a feature.
    ///
    /// `PUT admin/directory/v1/customer/{customer}/resources/features/{featureKey}`,
    /// method id `directory.resources.features.update`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `feature_key`: The unique ID of the feature to update.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn update(
        &self,
        customer: impl Into<String>,
        feature_key: impl Into<String>,
        request: Feature,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customer", customer.into());
        call.path("featureKey", feature_key.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.resources.features.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features/"),
        Segment::Value("featureKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.resources.features.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features/"),
        Segment::Value("featureKey"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR,
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::get`].
    pub struct Get -> Feature {}
}

const INSERT: Method = Method {
    id: "directory.resources.features.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::insert`].
    pub struct Insert -> Feature {}
}

const LIST: Method = Method {
    id: "directory.resources.features.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR,
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::list`].
    pub struct List -> Features [pages features: Vec<Feature>] {
        /// Maximum number of results to return.
        ///
        /// At least `1`. At most `500`.
        max_results: i32 = "maxResults",
        /// Token to specify the next page in the list.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "directory.resources.features.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features/"),
        Segment::Value("featureKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::patch`].
    pub struct Patch -> Feature {}
}

const RENAME: Method = Method {
    id: "directory.resources.features.rename",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features/"),
        Segment::Value("oldName"),
        Segment::Text("/rename"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::rename`].
    pub struct Rename -> () {}
}

const UPDATE: Method = Method {
    id: "directory.resources.features.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/features/"),
        Segment::Value("featureKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FeaturesResource::update`].
    pub struct Update -> Feature {}
}
