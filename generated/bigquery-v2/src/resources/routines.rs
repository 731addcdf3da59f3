//! The resource `routines`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GetIamPolicyRequest;
use crate::schemas::ListRoutinesResponse;
use crate::schemas::Policy;
use crate::schemas::Routine;
use crate::schemas::SetIamPolicyRequest;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::scopes;

/// The resource `routines`.
#[derive(Clone, Debug)]
pub struct Routines {
    pub(crate) service: Service,
}

impl Routines {
    /// Deletes the routine specified by routineId from the dataset. # IAM Permissions
    /// Requires the `bigquery.routines.delete` permission on the routine.
    ///
    /// `DELETE projects/{+projectId}/datasets/{+datasetId}/routines/{+routineId}`,
    /// method id `bigquery.routines.delete`.
    ///
    /// - `project_id`: Required. Project ID of the routine to delete Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the routine to delete Must match the
    ///   pattern `^[^/]+$`.
    /// - `routine_id`: Required. Routine ID of the routine to delete Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        routine_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("routineId", routine_id.into());
        Delete { call }
    }

    /// Gets the specified routine resource by routine ID. # IAM Permissions Requires the
    /// `bigquery.routines.get` permission on the routine.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/routines/{+routineId}`, method
    /// id `bigquery.routines.get`.
    ///
    /// - `project_id`: Required. Project ID of the requested routine Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the requested routine Must match the
    ///   pattern `^[^/]+$`.
    /// - `routine_id`: Required. Routine ID of the requested routine Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        routine_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("routineId", routine_id.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `POST {+resource}:getIamPolicy`, method id `bigquery.routines.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/routines/[^/]+$`.
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

    /// Creates a new routine in the dataset. # IAM Permissions Requires the
    /// `bigquery.routines.create` permission on the dataset.
    ///
    /// `POST projects/{+projectId}/datasets/{+datasetId}/routines`, method id
    /// `bigquery.routines.insert`.
    ///
    /// - `project_id`: Required. Project ID of the new routine Must match the pattern
    ///   `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the new routine Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn insert(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        request: Routine,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all routines in the specified dataset. Requires the READER dataset role. #
    /// IAM Permissions Requires the `bigquery.routines.list` permission on the dataset.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/routines`, method id
    /// `bigquery.routines.list`.
    ///
    /// - `project_id`: Required. Project ID of the routines to list Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the routines to list Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `routines`.
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

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. Can return `NOT_FOUND`, `INVALID_ARGUMENT`, and `PERMISSION_DENIED`
    /// errors.
    ///
    /// `POST {+resource}:setIamPolicy`, method id `bigquery.routines.setIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being specified. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/routines/[^/]+$`.
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
    /// `bigquery.routines.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern
    ///   `^projects/[^/]+/datasets/[^/]+/routines/[^/]+$`.
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

    /// Updates information in an existing routine. The update method replaces the entire
    /// Routine resource. # IAM Permissions Requires the `bigquery.routines.update`
    /// permission on the routine.
    ///
    /// `PUT projects/{+projectId}/datasets/{+datasetId}/routines/{+routineId}`, method
    /// id `bigquery.routines.update`.
    ///
    /// - `project_id`: Required. Project ID of the routine to update Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the routine to update Must match the
    ///   pattern `^[^/]+$`.
    /// - `routine_id`: Required. Routine ID of the routine to update Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn update(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        routine_id: impl Into<String>,
        request: Routine,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("routineId", routine_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "bigquery.routines.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/routines/"),
        Segment::Reserved("routineId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Routines::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "bigquery.routines.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/routines/"),
        Segment::Reserved("routineId"),
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
    /// A call of [`Routines::get`].
    pub struct Get -> Routine {
        /// If set, only the Routine fields in the field mask are returned in the
        /// response. If unset, all Routine fields are returned.
        read_mask: FieldMask = "readMask",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "bigquery.routines.getIamPolicy",
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
    /// A call of [`Routines::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {}
}

const INSERT: Method = Method {
    id: "bigquery.routines.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/routines"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Routines::insert`].
    pub struct Insert -> Routine {}
}

const LIST: Method = Method {
    id: "bigquery.routines.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/routines"),
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
    /// A call of [`Routines::list`].
    pub struct List -> ListRoutinesResponse [pages routines: Vec<Routine>] {
        /// If set, then only the Routines matching this filter are returned. The
        /// supported format is `routineType:{RoutineType}`, where `{RoutineType}` is a
        /// RoutineType enum. For example: `routineType:SCALAR_FUNCTION`.
        filter: String = "filter",
        /// The maximum number of results to return in a single response page. Leverage
        /// the page tokens to iterate through the entire collection.
        max_results: u32 = "maxResults",
        /// Page token, returned by a previous call, to request the next page of results
        page_token: String = "pageToken",
        /// If set, then only the Routine fields in the field mask, as well as
        /// project_id, dataset_id and routine_id, are returned in the response. If
        /// unset, then the following Routine fields are returned: etag, project_id,
        /// dataset_id, routine_id, routine_type, creation_time, last_modified_time, and
        /// language.
        read_mask: FieldMask = "readMask",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "bigquery.routines.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[Segment::Reserved("resource"), Segment::Text(":setIamPolicy")],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Routines::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "bigquery.routines.testIamPermissions",
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
    /// A call of [`Routines::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}

const UPDATE: Method = Method {
    id: "bigquery.routines.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/routines/"),
        Segment::Reserved("routineId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Routines::update`].
    pub struct Update -> Routine {}
}
