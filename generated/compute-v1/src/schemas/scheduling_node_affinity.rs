//! The schema `SchedulingNodeAffinity`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Node Affinity: the configuration of desired nodes onto which this Instance could
    /// be scheduled.
    pub struct SchedulingNodeAffinity = "SchedulingNodeAffinity" {
        /// Corresponds to the label key of Node resource.
        pub key: Option<String> = "key",
        /// Defines the operation of node selection. Valid operators areIN for affinity
        /// and NOT_IN for anti-affinity.
        pub operator: Option<Open<SchedulingNodeAffinityOperator>> = "operator",
        /// Corresponds to the label values of Node resource.
        pub values: Option<Vec<String>> = "values",
    }
}

open_enum! {
    /// Defines the operation of node selection. Valid operators areIN for affinity and
    /// NOT_IN for anti-affinity.
    pub enum SchedulingNodeAffinityOperator = "SchedulingNodeAffinity.operator" {
        /// Requires Compute Engine to seek for matched nodes.
        In = "IN",
        /// Requires Compute Engine to avoid certain nodes.
        NotIn = "NOT_IN",
        /// The value `OPERATOR_UNSPECIFIED`.
        OperatorUnspecified = "OPERATOR_UNSPECIFIED",
    }
}
