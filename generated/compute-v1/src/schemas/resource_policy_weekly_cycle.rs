//! The schema `ResourcePolicyWeeklyCycle`.

use gapi_runtime::v1::record;

use super::ResourcePolicyWeeklyCycleDayOfWeek;

record! {
    /// Time window specified for weekly operations.
    pub struct ResourcePolicyWeeklyCycle = "ResourcePolicyWeeklyCycle" {
        /// Up to 7 intervals/windows, one for each day of the week.
        pub day_of_weeks: Option<Vec<ResourcePolicyWeeklyCycleDayOfWeek>> = "dayOfWeeks",
    }
}
