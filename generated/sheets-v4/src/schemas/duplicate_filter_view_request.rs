//! The schema `DuplicateFilterViewRequest`.

use gapi_runtime::v1::record;

record! {
    /// Duplicates a particular filter view.
    pub struct DuplicateFilterViewRequest = "DuplicateFilterViewRequest" {
        /// The ID of the filter being duplicated.
        pub filter_id: Option<i32> = "filterId",
    }
}
