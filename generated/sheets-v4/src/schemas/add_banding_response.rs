//! The schema `AddBandingResponse`.

use gapi_runtime::v1::record;

use super::BandedRange;

record! {
    /// The result of adding a banded range.
    pub struct AddBandingResponse = "AddBandingResponse" {
        /// The banded range that was added.
        pub banded_range: Option<Box<BandedRange>> = "bandedRange",
    }
}
