//! The schema `AddFilterViewResponse`.

use gapi_runtime::v1::record;

use super::FilterView;

record! {
    /// The result of adding a filter view.
    pub struct AddFilterViewResponse = "AddFilterViewResponse" {
        /// The newly added filter view.
        pub filter: Option<Box<FilterView>> = "filter",
    }
}
