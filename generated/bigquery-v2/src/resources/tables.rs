//! The resource `tables`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::GetIamPolicyRequest;
use crate::schemas::Policy;
use crate::schemas::SetIamPolicyRequest;
use crate::schemas::Table;
use crate::schemas::TableList;
use crate::schemas::TableListTablesItem;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::scopes;

/// The resource `tables`.
#[derive(Clone, Debug)]
pub struct Tables {
    pub(crate) service: Service,
}

impl Tables {
    /// Deletes the table specified by tableId from the dataset. If the table contains
    /// data, all the data will be deleted. # IAM Permissions Requires the
    /// `bigquery.tables.delete` permission on the table.
    ///
    /// `DELETE projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}`, method id
    /// `bigquery.tables.delete`.
    ///
    /// - `project_id`: Required. Project ID of the table to delete Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to delete Must match the
    ///   pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to delete Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        Delete { call }
    }

    /// Gets the specified table resource by table ID. This method does not return the
    /// data in the table, it only returns the table resource, which describes the
    /// structure of this table. # IAM Permissions Requires the `bigquery.tables.get`
    /// permission on the table.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}`, method id
    /// `bigquery.tables.get`.
    ///
    /// - `project_id`: Required. Project ID of the requested table Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the requested table Must match the
    ///   pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the requested table Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `POST {+resource}:getIamPolicy`, method id `bigquery.tables.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/tables/[^/]+$`.
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

    /// Creates a new, empty table in the dataset. # IAM Permissions Requires the
    /// `bigquery.tables.create` permission on the dataset.
    ///
    /// `POST projects/{+projectId}/datasets/{+datasetId}/tables`, method id
    /// `bigquery.tables.insert`.
    ///
    /// - `project_id`: Required. Project ID of the new table Must match the pattern
    ///   `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the new table Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn insert(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        request: Table,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all tables in the specified dataset. Requires the READER dataset role. #
    /// IAM Permissions Requires the `bigquery.tables.list` permission on the dataset.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/tables`, method id
    /// `bigquery.tables.list`.
    ///
    /// - `project_id`: Required. Project ID of the tables to list Must match the pattern
    ///   `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the tables to list Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `tables`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn list(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        List { call }
    }

    /// Updates information in an existing table. The update method replaces the entire
    /// table resource, whereas the patch method only replaces fields that are provided
    /// in the submitted table resource. This method supports RFC5789 patch semantics. #
    /// IAM Permissions Requires the following IAM permission(s) on the table: -
    /// `bigquery.tables.update` - `bigquery.tables.get`
    ///
    /// `PATCH projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}`, method id
    /// `bigquery.tables.patch`.
    ///
    /// - `project_id`: Required. Project ID of the table to update Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to update Must match the
    ///   pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to update Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn patch(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        request: Table,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.body(request);
        Patch { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. Can return `NOT_FOUND`, `INVALID_ARGUMENT`, and `PERMISSION_DENIED`
    /// errors.
    ///
    /// `POST {+resource}:setIamPolicy`, method id `bigquery.tables.setIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being specified. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/tables/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        resource: impl Into<String>,
        request: SetIamPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource. If the resource
    /// does not exist, this will return an empty set of permissions, not a `NOT_FOUND`
    /// error. Note: This operation is designed to be used for building permission-aware
    /// UIs and command-line tools, not for authorization checking. This operation may
    /// "fail open" without warning.
    ///
    /// `POST {+resource}:testIamPermissions`, method id
    /// `bigquery.tables.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/tables/[^/]+$`.
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

    /// Updates information in an existing table. The update method replaces the entire
    /// Table resource, whereas the patch method only replaces fields that are provided
    /// in the submitted Table resource. # IAM Permissions Requires the
    /// `bigquery.tables.update` permission on the table.
    ///
    /// `PUT projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}`, method id
    /// `bigquery.tables.update`.
    ///
    /// - `project_id`: Required. Project ID of the table to update Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the table to update Must match the
    ///   pattern `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the table to update Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn update(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        request: Table,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "bigquery.tables.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tables::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "bigquery.tables.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
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
    /// A call of [`Tables::get`].
    pub struct Get -> Table {
        /// List of table schema fields to return (comma-separated). If unspecified, all
        /// fields are returned. A fieldMask cannot be used here because the fields will
        /// automatically be converted from camelCase to snake_case and the conversion
        /// will fail if there are underscores. Since these are fields in BigQuery table
        /// schemas, underscores are allowed.
        selected_fields: String = "selectedFields",
        /// Optional. Specifies the view that determines which table information is
        /// returned. By default, basic table information and storage statistics
        /// (STORAGE_STATS) are returned.
        view: Open<GetView> = "view",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "bigquery.tables.getIamPolicy",
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
    /// A call of [`Tables::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {}
}

const INSERT: Method = Method {
    id: "bigquery.tables.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tables::insert`].
    pub struct Insert -> Table {}
}

const LIST: Method = Method {
    id: "bigquery.tables.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables"),
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
    /// A call of [`Tables::list`].
    pub struct List -> TableList [pages tables: Vec<TableListTablesItem>] {
        /// The maximum number of results to return in a single response page. Leverage
        /// the page tokens to iterate through the entire collection.
        max_results: u32 = "maxResults",
        /// Page token, returned by a previous call, to request the next page of results
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "bigquery.tables.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tables::patch`].
    pub struct Patch -> Table {
        /// Optional. When true will autodetect schema, else will keep original schema
        autodetect_schema: bool = "autodetect_schema",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "bigquery.tables.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[Segment::Reserved("resource"), Segment::Text(":setIamPolicy")],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tables::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "bigquery.tables.testIamPermissions",
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
    /// A call of [`Tables::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}

const UPDATE: Method = Method {
    id: "bigquery.tables.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tables::update`].
    pub struct Update -> Table {
        /// Optional. When true will autodetect schema, else will keep original schema
        autodetect_schema: bool = "autodetect_schema",
    }
}

open_enum! {
    /// Optional. Specifies the view that determines which table information is returned.
    /// By default, basic table information and storage statistics (STORAGE_STATS) are
    /// returned.
    pub enum GetView = "bigquery.tables.get.view" {
        /// The default value. Default to the STORAGE_STATS view.
        TableMetadataViewUnspecified = "TABLE_METADATA_VIEW_UNSPECIFIED",
        /// Includes basic table information including schema and partitioning
        /// specification. This view does not include storage statistics such as numRows
        /// or numBytes. This view is significantly more efficient and should be used to
        /// support high query rates.
        Basic = "BASIC",
        /// Includes all information in the BASIC view as well as storage statistics
        /// (numBytes, numLongTermBytes, numRows and lastModifiedTime).
        StorageStats = "STORAGE_STATS",
        /// Includes all table information, including storage statistics. It returns same
        /// information as STORAGE_STATS view, but may contain additional information in
        /// the future.
        Full = "FULL",
    }
}
