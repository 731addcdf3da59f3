//! The schema `UpdateBandingRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::BandedRange;

record! {
    /// Updates properties of the supplied banded range.
    pub struct UpdateBandingRequest = "UpdateBandingRequest" {
        /// The banded range to update with the new properties.
        pub banded_range: Option<Box<BandedRange>> = "bandedRange",
        /// The fields that should be updated. At least one field must be specified. The
        /// root `bandedRange` is implied and should not be specified. A single `"*"` can
        /// be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
    }
}
