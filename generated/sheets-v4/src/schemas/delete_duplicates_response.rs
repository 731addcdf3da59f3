//! The schema `DeleteDuplicatesResponse`.

use gapi_runtime::v1::record;

record! {
    /// The result of removing duplicates in a range.
    pub struct DeleteDuplicatesResponse = "DeleteDuplicatesResponse" {
        /// The number of duplicate rows removed.
        pub duplicates_removed_count: Option<i32> = "duplicatesRemovedCount",
    }
}
