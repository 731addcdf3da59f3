//! The schema `DeleteFilterViewRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes a particular filter view.
    pub struct DeleteFilterViewRequest = "DeleteFilterViewRequest" {
        /// The ID of the filter to delete.
        pub filter_id: Option<i32> = "filterId",
    }
}
