//! The schema `CapacityHistoryResponsePreemptionRecord`.

use gapi_runtime::v1::record;

use super::Interval;

record! {
    /// A record of Spot VM preemption history.
    pub struct CapacityHistoryResponsePreemptionRecord =
        "CapacityHistoryResponsePreemptionRecord" {
        /// The time interval for this preemption record.
        pub interval: Option<Box<Interval>> = "interval",
        /// The preemption rate during the interval, representing the fraction of Spot
        /// VMs that were preempted. Range: 0.0 to 1.0. Preemption rate is calculated as
        /// (total preempted Spots) / (total Spots that stopped running).
        pub preemption_rate: Option<f64> = "preemptionRate",
    }
}
