//! The resource `projects`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GetServiceAccountResponse;
use crate::schemas::ProjectList;
use crate::schemas::ProjectListProjectsItem;
use crate::scopes;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// RPC to get the service account for a project used for interactions with Google
    /// Cloud KMS. Requires the `bigquery.jobs.create` permission on the project
    /// resource. This permission is required to authorize the retrieval of the project's
    /// service identity for technical management tasks like encryption configuration.
    ///
    /// `GET projects/{+projectId}/serviceAccount`, method id
    /// `bigquery.projects.getServiceAccount`.
    ///
    /// - `project_id`: Required. ID of the project. Must match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get_service_account(
        &self,
        project_id: impl Into<String>,
    ) -> GetServiceAccount {
        let mut call = Call::new(&self.service, &GET_SERVICE_ACCOUNT);
        call.path("projectId", project_id.into());
        GetServiceAccount { call }
    }

    /// RPC to list projects to which the user has been granted any project role. Users
    /// of this method are encouraged to consider the [Resource
    /// Manager](https://cloud.google.com/resource-manager/docs/) API, which provides the
    /// underlying data for this method and has more capabilities. # IAM Permissions
    /// Requires no specific IAM permission(s) to use this method. The results are
    /// filtered to only include projects on which the caller has been granted a
    /// project-level role such as a BigQuery predefined IAM role or a basic role such as
    /// Viewer or Owner.
    ///
    /// `GET projects`, method id `bigquery.projects.list`.
    ///
    /// Answers page by page; the items are in `projects`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }
}

const GET_SERVICE_ACCOUNT: Method = Method {
    id: "bigquery.projects.getServiceAccount",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/serviceAccount"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::CLOUD_PLATFORM_READ_ONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::get_service_account`].
    pub struct GetServiceAccount -> GetServiceAccountResponse {}
}

const LIST: Method = Method {
    id: "bigquery.projects.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("projects")],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::CLOUD_PLATFORM_READ_ONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::list`].
    pub struct List -> ProjectList [pages projects: Vec<ProjectListProjectsItem>] {
        /// `maxResults` unset returns all results, up to 50 per page. Additionally, the
        /// number of projects in a page may be fewer than `maxResults` because projects
        /// are retrieved and then filtered to only projects with the BigQuery API
        /// enabled.
        max_results: u32 = "maxResults",
        /// Page token, returned by a previous call, to request the next page of results.
        /// If not present, no further pages are present.
        page_token: String = "pageToken",
    }
}
