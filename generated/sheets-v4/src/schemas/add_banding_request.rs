//! The schema `AddBandingRequest`.

use gapi_runtime::v1::record;

use super::BandedRange;

record! {
    /// Adds a new banded range to the spreadsheet.
    pub struct AddBandingRequest = "AddBandingRequest" {
        /// The banded range to add. The bandedRangeId field is optional; if one is not
        /// set, an id will be randomly generated. (It is an error to specify the ID of a
        /// range that already exists.)
        pub banded_range: Option<Box<BandedRange>> = "bandedRange",
    }
}
