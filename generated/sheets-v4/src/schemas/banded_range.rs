//! The schema `BandedRange`.

use gapi_runtime::v1::record;

use super::BandingProperties;
use super::GridRange;

record! {
    /// A banded (alternating colors) range in a sheet.
    pub struct BandedRange = "BandedRange" {
        /// The ID of the banded range. If unset, refer to banded_range_reference.
        pub banded_range_id: Option<i32> = "bandedRangeId",
        /// Output only. The reference of the banded range, used to identify the ID that
        /// is not supported by the banded_range_id.
        pub banded_range_reference: Option<String> = "bandedRangeReference",
        /// Properties for column bands. These properties are applied on a column-
        /// by-column basis throughout all the columns in the range. At least one of
        /// row_properties or column_properties must be specified.
        pub column_properties: Option<Box<BandingProperties>> = "columnProperties",
        /// The range over which these properties are applied.
        pub range: Option<Box<GridRange>> = "range",
        /// Properties for row bands. These properties are applied on a row-by-row basis
        /// throughout all the rows in the range. At least one of row_properties or
        /// column_properties must be specified.
        pub row_properties: Option<Box<BandingProperties>> = "rowProperties",
    }
}
