//! The resource `datasets`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Dataset;
use crate::schemas::DatasetList;
use crate::schemas::DatasetListDatasetsItem;
use crate::schemas::UndeleteDatasetRequest;
use crate::scopes;

/// The resource `datasets`.
#[derive(Clone, Debug)]
pub struct Datasets {
    pub(crate) service: Service,
}

impl Datasets {
    /// Deletes the dataset specified by the datasetId value. Before you can delete a
    /// dataset, you must delete all its tables, either manually or by specifying
    /// deleteContents. Immediately after deletion, you can create another dataset with
    /// the same name. # IAM Permissions Requires the `bigquery.datasets.delete`
    /// permission on the dataset.
    ///
    /// `DELETE projects/{+projectId}/datasets/{+datasetId}`, method id
    /// `bigquery.datasets.delete`.
    ///
    /// - `project_id`: Required. Project ID of the dataset being deleted Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of dataset being deleted Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        Delete { call }
    }

    /// Returns the dataset specified by datasetID. # IAM Permissions Requires the
    /// `bigquery.datasets.get` permission on the dataset.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}`, method id
    /// `bigquery.datasets.get`.
    ///
    /// - `project_id`: Required. Project ID of the requested dataset Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the requested dataset Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        Get { call }
    }

    /// Creates a new empty dataset. # IAM Permissions Requires the
    /// `bigquery.datasets.create` permission on the project.
    ///
    /// `POST projects/{+projectId}/datasets`, method id `bigquery.datasets.insert`.
    ///
    /// - `project_id`: Required. Project ID of the new dataset Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn insert(&self, project_id: impl Into<String>, request: Dataset) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("projectId", project_id.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all datasets in the specified project to which the user has been granted
    /// the READER dataset role. # IAM Permissions Requires no specific IAM permission(s)
    /// to use this method. Results are filtered to only include datasets on which the
    /// caller has the `bigquery.datasets.get` permission.
    ///
    /// `GET projects/{+projectId}/datasets`, method id `bigquery.datasets.list`.
    ///
    /// - `project_id`: Required. Project ID of the datasets to be listed Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `datasets`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn list(&self, project_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("projectId", project_id.into());
        List { call }
    }

    /// Updates information in an existing dataset. The update method replaces the entire
    /// dataset resource, whereas the patch method only replaces fields that are provided
    /// in the submitted dataset resource. This method supports RFC5789 patch
    /// semantics. # IAM Permissions Requires the following IAM permission(s) to use this
    /// method: - `bigquery.datasets.update` on the dataset. - `bigquery.datasets.get` on
    /// the dataset.
    ///
    /// `PATCH projects/{+projectId}/datasets/{+datasetId}`, method id
    /// `bigquery.datasets.patch`.
    ///
    /// - `project_id`: Required. Project ID of the dataset being updated Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the dataset being updated Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn patch(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        request: Dataset,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.body(request);
        Patch { call }
    }

    /// Undeletes a dataset which is within time travel window based on datasetId. If a
    /// time is specified, the dataset version deleted at that time is undeleted, else
    /// the last live version is undeleted. # IAM Permissions Requires the following IAM
    /// permission(s) to use this method: - `bigquery.datasets.create` on the project. -
    /// `bigquery.datasets.get` on the dataset.
    ///
    /// `POST projects/{+projectId}/datasets/{+datasetId}:undelete`, method id
    /// `bigquery.datasets.undelete`.
    ///
    /// - `project_id`: Required. Project ID of the dataset to be undeleted Must match
    ///   the pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of dataset being deleted Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn undelete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        request: UndeleteDatasetRequest,
    ) -> Undelete {
        let mut call = Call::new(&self.service, &UNDELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.body(request);
        Undelete { call }
    }

    /// Updates information in an existing dataset. The update method replaces the entire
    /// dataset resource, whereas the patch method only replaces fields that are provided
    /// in the submitted dataset resource. # IAM Permissions Requires the
    /// `bigquery.datasets.update` permission on the dataset.
    ///
    /// `PUT projects/{+projectId}/datasets/{+datasetId}`, method id
    /// `bigquery.datasets.update`.
    ///
    /// - `project_id`: Required. Project ID of the dataset being updated Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the dataset being updated Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn update(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        request: Dataset,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "bigquery.datasets.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Datasets::delete`].
    pub struct Delete -> () {
        /// If True, delete all the tables in the dataset. If False and the dataset
        /// contains tables, the request will fail. Default is False
        delete_contents: bool = "deleteContents",
    }
}

const GET: Method = Method {
    id: "bigquery.datasets.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
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
    /// A call of [`Datasets::get`].
    pub struct Get -> Dataset {
        /// Optional. The version of the access policy schema to fetch. Valid values are
        /// 0, 1, and 3. Requests specifying an invalid value will be rejected. Requests
        /// for conditional access policy binding in datasets must specify version 3.
        /// Dataset with no conditional role bindings in access policy may specify any
        /// valid value or leave the field unset. This field will be mapped to \[IAM
        /// Policy version\] (<https://cloud.google.com/iam/docs/policies#versions>) and
        /// will be used to fetch policy from IAM. If unset or if 0 or 1 value is used
        /// for dataset with conditional bindings, access entry with condition will have
        /// role string appended by 'withcond' string followed by a hash value. For
        /// example : { "access": \[ { "role":
        /// "roles/bigquery.dataViewer_with_conditionalbinding_7a34awqsda",
        /// "userByEmail": "user@example.com", } \] } Please refer
        /// <https://cloud.google.com/iam/docs/troubleshooting-withcond> for more
        /// details.
        access_policy_version: i32 = "accessPolicyVersion",
        /// Optional. Specifies the view that determines which dataset information is
        /// returned. By default, metadata and ACL information are returned.
        dataset_view: Open<GetDatasetView> = "datasetView",
    }
}

const INSERT: Method = Method {
    id: "bigquery.datasets.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Datasets::insert`].
    pub struct Insert -> Dataset {
        /// Optional. The version of the provided access policy schema. Valid values are
        /// 0, 1, and 3. Requests specifying an invalid value will be rejected. This
        /// version refers to the schema version of the access policy and not the version
        /// of access policy. This field's value can be equal or more than the access
        /// policy schema provided in the request. For example, \* Requests with
        /// conditional access policy binding in datasets must specify version 3. \* But
        /// dataset with no conditional role bindings in access policy may specify any
        /// valid value or leave the field unset. If unset or if 0 or 1 value is used for
        /// dataset with conditional bindings, request will be rejected. This field will
        /// be mapped to IAM Policy version
        /// (<https://cloud.google.com/iam/docs/policies#versions>) and will be used to
        /// set policy in IAM.
        access_policy_version: i32 = "accessPolicyVersion",
    }
}

const LIST: Method = Method {
    id: "bigquery.datasets.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets"),
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
    /// A call of [`Datasets::list`].
    pub struct List -> DatasetList [pages datasets: Vec<DatasetListDatasetsItem>] {
        /// Whether to list all datasets, including hidden ones
        all: bool = "all",
        /// An expression for filtering the results of the request by label. The syntax
        /// is `labels.[:]`. Multiple filters can be AND-ed together by connecting with a
        /// space. Example: `labels.department:receiving labels.active`. See [Filtering
        /// datasets using
        /// labels](https://cloud.google.com/bigquery/docs/filtering-labels#filtering_datasets_using_labels)
        /// for details.
        filter: String = "filter",
        /// The maximum number of results to return in a single response page. Leverage
        /// the page tokens to iterate through the entire collection.
        max_results: u32 = "maxResults",
        /// Page token, returned by a previous call, to request the next page of results
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "bigquery.datasets.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Datasets::patch`].
    pub struct Patch -> Dataset {
        /// Optional. The version of the provided access policy schema. Valid values are
        /// 0, 1, and 3. Requests specifying an invalid value will be rejected. This
        /// version refers to the schema version of the access policy and not the version
        /// of access policy. This field's value can be equal or more than the access
        /// policy schema provided in the request. For example, \* Operations updating
        /// conditional access policy binding in datasets must specify version 3. Some of
        /// the operations are : - Adding a new access policy entry with condition. -
        /// Removing an access policy entry with condition. - Updating an access policy
        /// entry with condition. \* But dataset with no conditional role bindings in
        /// access policy may specify any valid value or leave the field unset. If unset
        /// or if 0 or 1 value is used for dataset with conditional bindings, request
        /// will be rejected. This field will be mapped to IAM Policy version
        /// (<https://cloud.google.com/iam/docs/policies#versions>) and will be used to
        /// set policy in IAM.
        access_policy_version: i32 = "accessPolicyVersion",
        /// Optional. Specifies the fields of dataset that update/patch operation is
        /// targeting By default, both metadata and ACL fields are updated.
        update_mode: Open<PatchUpdateMode> = "updateMode",
    }
}

const UNDELETE: Method = Method {
    id: "bigquery.datasets.undelete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text(":undelete"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Datasets::undelete`].
    pub struct Undelete -> Dataset {}
}

const UPDATE: Method = Method {
    id: "bigquery.datasets.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Datasets::update`].
    pub struct Update -> Dataset {
        /// Optional. The version of the provided access policy schema. Valid values are
        /// 0, 1, and 3. Requests specifying an invalid value will be rejected. This
        /// version refers to the schema version of the access policy and not the version
        /// of access policy. This field's value can be equal or more than the access
        /// policy schema provided in the request. For example, \* Operations updating
        /// conditional access policy binding in datasets must specify version 3. Some of
        /// the operations are : - Adding a new access policy entry with condition. -
        /// Removing an access policy entry with condition. - Updating an access policy
        /// entry with condition. \* But dataset with no conditional role bindings in
        /// access policy may specify any valid value or leave the field unset. If unset
        /// or if 0 or 1 value is used for dataset with conditional bindings, request
        /// will be rejected. This field will be mapped to IAM Policy version
        /// (<https://cloud.google.com/iam/docs/policies#versions>) and will be used to
        /// set policy in IAM.
        access_policy_version: i32 = "accessPolicyVersion",
        /// Optional. Specifies the fields of dataset that update/patch operation is
        /// targeting By default, both metadata and ACL fields are updated.
        update_mode: Open<UpdateUpdateMode> = "updateMode",
    }
}

open_enum! {
    /// Optional. Specifies the view that determines which dataset information is
    /// returned. By default, metadata and ACL information are returned.
    pub enum GetDatasetView = "bigquery.datasets.get.datasetView" {
        /// The default value. Default to the FULL view.
        DatasetViewUnspecified = "DATASET_VIEW_UNSPECIFIED",
        /// View metadata information for the dataset, such as friendlyName, description,
        /// labels, etc.
        Metadata = "METADATA",
        /// View ACL information for the dataset, which defines dataset access for one or
        /// more entities.
        Acl = "ACL",
        /// View both dataset metadata and ACL information.
        Full = "FULL",
    }
}

open_enum! {
    /// Optional. Specifies the fields of dataset that update/patch operation is
    /// targeting By default, both metadata and ACL fields are updated.
    pub enum PatchUpdateMode = "bigquery.datasets.patch.updateMode" {
        /// The default value. Default to the UPDATE_FULL.
        UpdateModeUnspecified = "UPDATE_MODE_UNSPECIFIED",
        /// Includes metadata information for the dataset, such as friendlyName,
        /// description, labels, etc.
        UpdateMetadata = "UPDATE_METADATA",
        /// Includes ACL information for the dataset, which defines dataset access for
        /// one or more entities.
        UpdateAcl = "UPDATE_ACL",
        /// Includes both dataset metadata and ACL information.
        UpdateFull = "UPDATE_FULL",
    }
}

open_enum! {
    /// Optional. Specifies the fields of dataset that update/patch operation is
    /// targeting By default, both metadata and ACL fields are updated.
    pub enum UpdateUpdateMode = "bigquery.datasets.update.updateMode" {
        /// The default value. Default to the UPDATE_FULL.
        UpdateModeUnspecified = "UPDATE_MODE_UNSPECIFIED",
        /// Includes metadata information for the dataset, such as friendlyName,
        /// description, labels, etc.
        UpdateMetadata = "UPDATE_METADATA",
        /// Includes ACL information for the dataset, which defines dataset access for
        /// one or more entities.
        UpdateAcl = "UPDATE_ACL",
        /// Includes both dataset metadata and ACL information.
        UpdateFull = "UPDATE_FULL",
    }
}
