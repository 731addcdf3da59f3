//! The schema `CalendarModeAdviceRequest`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::FutureResourcesSpec;

record! {
    /// A request to recommend the best way to consume the specified resources in the
    /// future.
    pub struct CalendarModeAdviceRequest = "CalendarModeAdviceRequest" {
        /// Specification of resources to create in the future. The key of the map is an
        /// arbitrary string specified by the caller. Value of the map is a specification
        /// of required resources and their constraints. Currently only one value is
        /// allowed in this map.
        pub future_resources_specs: Option<BTreeMap<String, FutureResourcesSpec>> =
            "futureResourcesSpecs",
    }
}
