//! The schema `Filter`.

use gapi_runtime::v1::record;

use super::FilterAction;
use super::FilterCriteria;

record! {
    /// Resource definition for Gmail filters. Filters apply to specific messages instead
    /// of an entire email thread.
    pub struct Filter = "Filter" {
        /// Action that the filter performs.
        pub action: Option<Box<FilterAction>> = "action",
        /// Matching criteria for the filter.
        pub criteria: Option<Box<FilterCriteria>> = "criteria",
        /// The server assigned ID of the filter.
        pub id: Option<String> = "id",
    }
}
