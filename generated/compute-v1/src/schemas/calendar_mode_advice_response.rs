//! The schema `CalendarModeAdviceResponse`.

use gapi_runtime::v1::record;

use super::CalendarModeRecommendation;

record! {
    /// A response containing the recommended way of creating the specified resources in
    /// the future. It contains (will contain) multiple recommendations that can be
    /// analyzed by the customer and the best one can be picked.
    pub struct CalendarModeAdviceResponse = "CalendarModeAdviceResponse" {
        /// Recommendations where, how and when to create the requested resources in
        /// order to maximize their obtainability and minimize cost.
        pub recommendations: Option<Vec<CalendarModeRecommendation>> = "recommendations",
    }
}
