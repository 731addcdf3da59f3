//! The schema `DeleteProtectedRangeRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes the protected range with the given ID.
    pub struct DeleteProtectedRangeRequest = "DeleteProtectedRangeRequest" {
        /// The ID of the protected range to delete.
        pub protected_range_id: Option<i32> = "protectedRangeId",
    }
}
