//! The schema `AddFilterViewRequest`.

use gapi_runtime::v1::record;

use super::FilterView;

record! {
    /// Adds a filter view.
    pub struct AddFilterViewRequest = "AddFilterViewRequest" {
        /// The filter to add. The filterViewId field is optional. If one is not set, an
        /// ID will be randomly generated. (It is an error to specify the ID of a filter
        /// that already exists.)
        pub filter: Option<Box<FilterView>> = "filter",
    }
}
