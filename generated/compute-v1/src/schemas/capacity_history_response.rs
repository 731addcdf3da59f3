//! The schema `CapacityHistoryResponse`.

use gapi_runtime::v1::record;

use super::CapacityHistoryResponsePreemptionRecord;
use super::CapacityHistoryResponsePriceRecord;

record! {
    /// Contains the capacity history.
    pub struct CapacityHistoryResponse = "CapacityHistoryResponse" {
        /// Output only. The location (region or zone) for which the capacity history is
        /// returned. It is returned as a URL - For
        /// example,<https://www.googleapis.com/compute/v1/projects/project/zones/zone>.
        pub location: Option<String> = "location",
        /// The machine type for which the capacity history is returned.
        pub machine_type: Option<String> = "machineType",
        /// The preemption history for the requested machine type and location.
        pub preemption_history: Option<Vec<CapacityHistoryResponsePreemptionRecord>> =
            "preemptionHistory",
        /// The price history for the requested machine type and location.
        pub price_history: Option<Vec<CapacityHistoryResponsePriceRecord>> =
            "priceHistory",
    }
}
