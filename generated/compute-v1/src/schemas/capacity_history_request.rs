//! The schema `CapacityHistoryRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CapacityHistoryRequestInstanceProperties;
use super::CapacityHistoryRequestLocationPolicy;

record! {
    /// A request to get the capacity history.
    pub struct CapacityHistoryRequest = "CapacityHistoryRequest" {
        /// Instance properties for this request.
        pub instance_properties: Option<Box<CapacityHistoryRequestInstanceProperties>> =
            "instanceProperties",
        /// Location policy for this request.
        pub location_policy: Option<Box<CapacityHistoryRequestLocationPolicy>> =
            "locationPolicy",
        /// List of history types to get capacity history for.
        pub types: Option<Vec<Open<CapacityHistoryRequestTypes>>> = "types",
    }
}

open_enum! {
    /// An item of the property `types` of `CapacityHistoryRequest`.
    pub enum CapacityHistoryRequestTypes = "CapacityHistoryRequest.types[]" {
        /// Default value, unused.
        HistoryTypeUnspecified = "HISTORY_TYPE_UNSPECIFIED",
        /// Preemption history.
        Preemption = "PREEMPTION",
        /// Price history.
        Price = "PRICE",
    }
}
