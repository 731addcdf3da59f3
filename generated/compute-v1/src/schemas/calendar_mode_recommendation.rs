//! The schema `CalendarModeRecommendation`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::FutureResourcesRecommendation;

record! {
    /// A single recommendation to create requested resources. Contains detailed
    /// recommendations for every future resources specification specified in
    /// CalendarModeAdviceRequest.
    pub struct CalendarModeRecommendation = "CalendarModeRecommendation" {
        /// Recommendations for every future resource specification passed in
        /// CalendarModeAdviceRequest. Keys of the map correspond to keys specified in
        /// the request.
        pub recommendations_per_spec: Option<BTreeMap<String, FutureResourcesRecommendation>> =
            "recommendationsPerSpec",
    }
}
