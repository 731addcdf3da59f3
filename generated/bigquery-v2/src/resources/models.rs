//! The resource `models`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ListModelsResponse;
use crate::schemas::Model;
use crate::scopes;

/// The resource `models`.
#[derive(Clone, Debug)]
pub struct Models {
    pub(crate) service: Service,
}

impl Models {
    /// Deletes the model specified by modelId from the dataset. # IAM Permissions
    /// Requires the `bigquery.models.delete` permission on the model.
    ///
    /// `DELETE projects/{+projectId}/datasets/{+datasetId}/models/{+modelId}`, method id
    /// `bigquery.models.delete`.
    ///
    /// - `project_id`: Required. Project ID of the model to delete. Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the model to delete. Must match the
    ///   pattern `^[^/]+$`.
    /// - `model_id`: Required. Model ID of the model to delete. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("modelId", model_id.into());
        Delete { call }
    }

    /// Gets the specified model resource by model ID. # IAM Permissions Requires the
    /// `bigquery.models.getMetadata` permission on the model.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/models/{+modelId}`, method id
    /// `bigquery.models.get`.
    ///
    /// - `project_id`: Required. Project ID of the requested model. Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the requested model. Must match the
    ///   pattern `^[^/]+$`.
    /// - `model_id`: Required. Model ID of the requested model. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("modelId", model_id.into());
        Get { call }
    }

    /// Lists all models in the specified dataset. Requires the READER dataset role.
    /// After retrieving the list of models, you can get information about a particular
    /// model by calling the models.get method. # IAM Permissions Requires the
    /// `bigquery.models.list` permission on the dataset.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/models`, method id
    /// `bigquery.models.list`.
    ///
    /// - `project_id`: Required. Project ID of the models to list. Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the models to list. Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `models`.
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

    /// Patch specific fields in the specified model. # IAM Permissions Requires the
    /// `bigquery.models.updateMetadata` permission on the model.
    ///
    /// `PATCH projects/{+projectId}/datasets/{+datasetId}/models/{+modelId}`, method id
    /// `bigquery.models.patch`.
    ///
    /// - `project_id`: Required. Project ID of the model to patch. Must match the
    ///   pattern `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the model to patch. Must match the
    ///   pattern `^[^/]+$`.
    /// - `model_id`: Required. Model ID of the model to patch. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn patch(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        model_id: impl Into<String>,
        request: Model,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("modelId", model_id.into());
        call.body(request);
        Patch { call }
    }
}

const DELETE: Method = Method {
    id: "bigquery.models.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/models/"),
        Segment::Reserved("modelId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Models::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "bigquery.models.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/models/"),
        Segment::Reserved("modelId"),
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
    /// A call of [`Models::get`].
    pub struct Get -> Model {}
}

const LIST: Method = Method {
    id: "bigquery.models.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/models"),
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
    /// A call of [`Models::list`].
    pub struct List -> ListModelsResponse [pages models: Vec<Model>] {
        /// The maximum number of results to return in a single response page. Leverage
        /// the page tokens to iterate through the entire collection.
        max_results: u32 = "maxResults",
        /// Page token, returned by a previous call to request the next page of results
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "bigquery.models.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/models/"),
        Segment::Reserved("modelId"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Models::patch`].
    pub struct Patch -> Model {}
}
