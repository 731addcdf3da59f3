//! The schema `ModelExtractOptions`.

use gapi_runtime::v1::record;

record! {
    /// Options related to model extraction.
    pub struct ModelExtractOptions = "ModelExtractOptions" {
        /// The 1-based ID of the trial to be exported from a hyperparameter tuning
        /// model. If not specified, the trial with id =
        /// [Model](https://cloud.google.com/bigquery/docs/reference/rest/v2/models#resource:-model).defaultTrialId
        /// is exported. This field is ignored for models not trained with hyperparameter
        /// tuning.
        pub trial_id: Option<i64> = "trialId",
    }
}
