//! The schema `DeleteNamedRangeRequest`.

use gapi_runtime::v1::record;

record! {
    /// Removes the named range with the given ID from the spreadsheet.
    pub struct DeleteNamedRangeRequest = "DeleteNamedRangeRequest" {
        /// The ID of the named range to delete.
        pub named_range_id: Option<String> = "namedRangeId",
    }
}
