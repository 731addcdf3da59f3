//! The schema `DuplicateFilterViewResponse`.

use gapi_runtime::v1::record;

use super::FilterView;

record! {
    /// The result of a filter view being duplicated.
    pub struct DuplicateFilterViewResponse = "DuplicateFilterViewResponse" {
        /// The newly created filter.
        pub filter: Option<Box<FilterView>> = "filter",
    }
}
