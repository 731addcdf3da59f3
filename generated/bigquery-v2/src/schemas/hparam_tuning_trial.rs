//! The schema `HparamTuningTrial`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::EvaluationMetrics;
use super::TrainingOptions;

record! {
    /// Training info of a trial in [hyperparameter
    /// tuning](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
    /// models.
    pub struct HparamTuningTrial = "HparamTuningTrial" {
        /// Ending time of the trial.
        pub end_time_ms: Option<i64> = "endTimeMs",
        /// Error message for FAILED and INFEASIBLE trial.
        pub error_message: Option<String> = "errorMessage",
        /// Loss computed on the eval data at the end of trial.
        pub eval_loss: Option<f64> = "evalLoss",
        /// Evaluation metrics of this trial calculated on the test data. Empty in Job
        /// API.
        pub evaluation_metrics: Option<Box<EvaluationMetrics>> = "evaluationMetrics",
        /// Hyperparameter tuning evaluation metrics of this trial calculated on the eval
        /// data. Unlike evaluation_metrics, only the fields corresponding to the
        /// hparam_tuning_objectives are set.
        pub hparam_tuning_evaluation_metrics: Option<Box<EvaluationMetrics>> =
            "hparamTuningEvaluationMetrics",
        /// The hyperprameters selected for this trial.
        pub hparams: Option<Box<TrainingOptions>> = "hparams",
        /// Starting time of the trial.
        pub start_time_ms: Option<i64> = "startTimeMs",
        /// The status of the trial.
        pub status: Option<Open<HparamTuningTrialStatus>> = "status",
        /// Loss computed on the training data at the end of trial.
        pub training_loss: Option<f64> = "trainingLoss",
        /// 1-based index of the trial.
        pub trial_id: Option<i64> = "trialId",
    }
}

open_enum! {
    /// The status of the trial.
    pub enum HparamTuningTrialStatus = "HparamTuningTrial.status" {
        /// Default value.
        TrialStatusUnspecified = "TRIAL_STATUS_UNSPECIFIED",
        /// Scheduled but not started.
        NotStarted = "NOT_STARTED",
        /// Running state.
        Running = "RUNNING",
        /// The trial succeeded.
        Succeeded = "SUCCEEDED",
        /// The trial failed.
        Failed = "FAILED",
        /// The trial is infeasible due to the invalid params.
        Infeasible = "INFEASIBLE",
        /// Trial stopped early because it's not promising.
        StoppedEarly = "STOPPED_EARLY",
    }
}
