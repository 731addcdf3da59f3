//! The schema `DeleteBandingRequest`.

use gapi_runtime::v1::record;

record! {
    /// Removes the banded range with the given ID from the spreadsheet.
    pub struct DeleteBandingRequest = "DeleteBandingRequest" {
        /// The ID of the banded range to delete.
        pub banded_range_id: Option<i32> = "bandedRangeId",
    }
}
