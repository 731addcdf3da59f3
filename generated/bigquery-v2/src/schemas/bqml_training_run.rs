//! The schema `BqmlTrainingRun`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::BqmlIterationResult;

record! {
    /// The schema `BqmlTrainingRun`.
    pub struct BqmlTrainingRun = "BqmlTrainingRun" {
        /// Deprecated.
        pub iteration_results: Option<Vec<BqmlIterationResult>> = "iterationResults",
        /// Deprecated.
        pub start_time: Option<Timestamp> = "startTime",
        /// Deprecated.
        pub state: Option<String> = "state",
        /// Deprecated.
        pub training_options: Option<Box<BqmlTrainingRunTrainingOptions>> =
            "trainingOptions",
    }
}

record! {
    /// Deprecated.
    pub struct BqmlTrainingRunTrainingOptions = "BqmlTrainingRun.trainingOptions" {
        /// The property `earlyStop`.
        pub early_stop: Option<bool> = "earlyStop",
        /// The property `l1Reg`.
        pub l1_reg: Option<f64> = "l1Reg",
        /// The property `l2Reg`.
        pub l2_reg: Option<f64> = "l2Reg",
        /// The property `learnRate`.
        pub learn_rate: Option<f64> = "learnRate",
        /// The property `learnRateStrategy`.
        pub learn_rate_strategy: Option<String> = "learnRateStrategy",
        /// The property `lineSearchInitLearnRate`.
        pub line_search_init_learn_rate: Option<f64> = "lineSearchInitLearnRate",
        /// The property `maxIteration`.
        pub max_iteration: Option<i64> = "maxIteration",
        /// The property `minRelProgress`.
        pub min_rel_progress: Option<f64> = "minRelProgress",
        /// The property `warmStart`.
        pub warm_start: Option<bool> = "warmStart",
    }
}
