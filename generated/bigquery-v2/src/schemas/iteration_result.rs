//! The schema `IterationResult`.

use gapi_runtime::v1::record;

use super::ArimaResult;
use super::ClusterInfo;
use super::PrincipalComponentInfo;

record! {
    /// Information about a single iteration of the training run.
    pub struct IterationResult = "IterationResult" {
        /// Arima result.
        pub arima_result: Option<Box<ArimaResult>> = "arimaResult",
        /// Information about top clusters for clustering models.
        pub cluster_infos: Option<Vec<ClusterInfo>> = "clusterInfos",
        /// Time taken to run the iteration in milliseconds.
        pub duration_ms: Option<i64> = "durationMs",
        /// Loss computed on the eval data at the end of iteration.
        pub eval_loss: Option<f64> = "evalLoss",
        /// Index of the iteration, 0 based.
        pub index: Option<i32> = "index",
        /// Learn rate used for this iteration.
        pub learn_rate: Option<f64> = "learnRate",
        /// The information of the principal components.
        pub principal_component_infos: Option<Vec<PrincipalComponentInfo>> =
            "principalComponentInfos",
        /// Loss computed on the training data at the end of iteration.
        pub training_loss: Option<f64> = "trainingLoss",
    }
}
