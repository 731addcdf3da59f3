//! The resource `projects.serviceAccount`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ServiceAccount;
use crate::scopes;

/// The resource `projects.serviceAccount`.
#[derive(Clone, Debug)]
pub struct ServiceAccountResource {
    pub(crate) service: Service,
}

impl ServiceAccountResource {
    /// Get the email address of this project's Google Cloud Storage service account.
    ///
    /// `GET projects/{projectId}/serviceAccount`, method id
    /// `storage.projects.serviceAccount.get`.
    ///
    /// - `project_id`: Project ID
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(&self, project_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "storage.projects.serviceAccount.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("projectId"),
        Segment::Text("/serviceAccount"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ServiceAccountResource::get`].
    pub struct Get -> ServiceAccount {
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}
