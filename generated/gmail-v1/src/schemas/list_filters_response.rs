//! The schema `ListFiltersResponse`.

use gapi_runtime::v1::record;

use super::Filter;

record! {
    /// Response for the ListFilters method.
    pub struct ListFiltersResponse = "ListFiltersResponse" {
        /// List of a user's filters.
        pub filter: Option<Vec<Filter>> = "filter",
    }
}
