//! The resource `rowAccessPolicies`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::BatchDeleteRowAccessPoliciesRequest;
use crate::schemas::GetIamPolicyRequest;
use crate::schemas::ListRowAccessPoliciesResponse;
use crate::schemas::Policy;
use crate::schemas::RowAccessPolicy;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::scopes;

/// The resource `rowAccessPolicies`.
#[derive(Clone, Debug)]
pub struct RowAccessPolicies {
    pub(crate) service: Service,
}

impl RowAccessPolicies {
    /// Deletes provided row access policies. # IAM Permissions Requires the following
    /// IAM permission(s) on the table: - `bigquery.rowAccessPolicies.delete` -
    /// `bigquery.rowAccessPolicies.setIamPolicy`
    ///
    /// `POST
    /// projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/rowAccessPolicies:batchDelete`,
    /// method id `bigquery.rowAccessPolicies.batchDelete`.
    ///
    /// - `project_id`: Required. Project ID of the table to delete the row access
    ///   policies. Must match the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to delete the row access
    ///   policies. Must match the pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to delete the row access policies.
    ///   Must match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn batch_delete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        request: BatchDeleteRowAccessPoliciesRequest,
    ) -> BatchDelete {
        let mut call = Call::new(&self.service, &BATCH_DELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.body(request);
        BatchDelete { call }
    }

    /// Deletes a row access policy. # IAM Permissions Requires the following IAM
    /// permission(s) on the table: - `bigquery.rowAccessPolicies.delete` -
    /// `bigquery.rowAccessPolicies.setIamPolicy`
    ///
    /// `DELETE
    /// projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/rowAccessPolicies/{+policyId}`,
    /// method id `bigquery.rowAccessPolicies.delete`.
    ///
    /// - `project_id`: Required. Project ID of the table to delete the row access
    ///   policy. Must match the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to delete the row access
    ///   policy. Must match the pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to delete the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `policy_id`: Required. Policy ID of the row access policy. Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.path("policyId", policy_id.into());
        Delete { call }
    }

    /// Gets the specified row access policy by policy ID. # IAM Permissions Requires the
    /// `bigquery.rowAccessPolicies.get` permission on the table.
    ///
    /// `GET
    /// projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/rowAccessPolicies/{+policyId}`,
    /// method id `bigquery.rowAccessPolicies.get`.
    ///
    /// - `project_id`: Required. Project ID of the table to get the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to get the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to get the row access policy. Must
    ///   match the pattern `^[^/]+$`.
    /// - `policy_id`: Required. Policy ID of the row access policy. Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.path("policyId", policy_id.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `POST {+resource}:getIamPolicy`, method id
    /// `bigquery.rowAccessPolicies.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/tables/[^/]+/rowAccessPolicies/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `BIGQUERY` unless the client or the call
    /// names others.
    pub fn get_iam_policy(
        &self,
        resource: impl Into<String>,
        request: GetIamPolicyRequest,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("resource", resource.into());
        call.body(request);
        GetIamPolicy { call }
    }

    /// Creates a row access policy. # IAM Permissions Requires the following IAM
    /// permission(s) on the table: - `bigquery.rowAccessPolicies.create` -
    /// `bigquery.rowAccessPolicies.setIamPolicy` - `bigquery.tables.getData`
    ///
    /// `POST
    /// projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/rowAccessPolicies`,
    /// method id `bigquery.rowAccessPolicies.insert`.
    ///
    /// - `project_id`: Required. Project ID of the table to get the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to get the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to get the row access policy. Must
    ///   match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn insert(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        request: RowAccessPolicy,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all row access policies on the specified table. # IAM Permissions Requires
    /// the `bigquery.rowAccessPolicies.list` permission on the table.
    ///
    /// `GET
    /// projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/rowAccessPolicies`,
    /// method id `bigquery.rowAccessPolicies.list`.
    ///
    /// - `project_id`: Required. Project ID of the row access policies to list. Must
    ///   match the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of row access policies to list. Must match
    ///   the pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to list row access policies. Must
    ///   match the pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `row_access_policies`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn list(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        List { call }
    }

    /// Returns permissions that a caller has on the specified resource. If the resource
    /// does not exist, this will return an empty set of permissions, not a `NOT_FOUND`
    /// error. Note: This operation is designed to be used for building permission-aware
    /// UIs and command-line tools, not for authorization checking. This operation may
    /// "fail open" without warning.
    ///
    /// `POST {+resource}:testIamPermissions`, method id
    /// `bigquery.rowAccessPolicies.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/tables/[^/]+/rowAccessPolicies/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `BIGQUERY` unless the client or the call
    /// names others.
    pub fn test_iam_permissions(
        &self,
        resource: impl Into<String>,
        request: TestIamPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }

    /// Updates a row access policy. # IAM Permissions Requires the following IAM
    /// permission(s) on the table: - `bigquery.rowAccessPolicies.update` -
    /// `bigquery.rowAccessPolicies.setIamPolicy` - `bigquery.tables.getData`
    ///
    /// `PUT
    /// projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/rowAccessPolicies/{+policyId}`,
    /// method id `bigquery.rowAccessPolicies.update`.
    ///
    /// - `project_id`: Required. Project ID of the table to get the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to get the row access policy.
    ///   Must match the pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to get the row access policy. Must
    ///   match the pattern `^[^/]+$`.
    /// - `policy_id`: Required. Policy ID of the row access policy. Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn update(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        policy_id: impl Into<String>,
        request: RowAccessPolicy,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.path("policyId", policy_id.into());
        call.body(request);
        Update { call }
    }
}

const BATCH_DELETE: Method = Method {
    id: "bigquery.rowAccessPolicies.batchDelete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/rowAccessPolicies:batchDelete"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RowAccessPolicies::batch_delete`].
    pub struct BatchDelete -> () {}
}

const DELETE: Method = Method {
    id: "bigquery.rowAccessPolicies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/rowAccessPolicies/"),
        Segment::Reserved("policyId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RowAccessPolicies::delete`].
    pub struct Delete -> () {
        /// If set to true, it deletes the row access policy even if it's the last row
        /// access policy on the table and the deletion will widen the access rather
        /// narrowing it.
        force: bool = "force",
    }
}

const GET: Method = Method {
    id: "bigquery.rowAccessPolicies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/rowAccessPolicies/"),
        Segment::Reserved("policyId"),
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
    /// A call of [`RowAccessPolicies::get`].
    pub struct Get -> RowAccessPolicy {}
}

const GET_IAM_POLICY: Method = Method {
    id: "bigquery.rowAccessPolicies.getIamPolicy",
    http_method: HttpMethod::Post,
    path: &[Segment::Reserved("resource"), Segment::Text(":getIamPolicy")],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RowAccessPolicies::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {}
}

const INSERT: Method = Method {
    id: "bigquery.rowAccessPolicies.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/rowAccessPolicies"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RowAccessPolicies::insert`].
    pub struct Insert -> RowAccessPolicy {}
}

const LIST: Method = Method {
    id: "bigquery.rowAccessPolicies.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/rowAccessPolicies"),
    ],
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
    /// A call of [`RowAccessPolicies::list`].
    pub struct List -> ListRowAccessPoliciesResponse
    [pages row_access_policies: Vec<RowAccessPolicy>] {
        /// The maximum number of results to return in a single response page. Leverage
        /// the page tokens to iterate through the entire collection.
        page_size: i32 = "pageSize",
        /// Page token, returned by a previous call, to request the next page of results.
        page_token: String = "pageToken",
    }
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "bigquery.rowAccessPolicies.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[Segment::Reserved("resource"), Segment::Text(":testIamPermissions")],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RowAccessPolicies::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}

const UPDATE: Method = Method {
    id: "bigquery.rowAccessPolicies.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/rowAccessPolicies/"),
        Segment::Reserved("policyId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RowAccessPolicies::update`].
    pub struct Update -> RowAccessPolicy {}
}
