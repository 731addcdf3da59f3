//! The schema `AutoFillRequest`.

use gapi_runtime::v1::record;

use super::GridRange;
use super::SourceAndDestination;

record! {
    /// Fills in more data based on existing data.
    pub struct AutoFillRequest = "AutoFillRequest" {
        /// The range to autofill. This will examine the range and detect the location
        /// that has data and automatically fill that data in to the rest of the range.
        pub range: Option<Box<GridRange>> = "range",
        /// The source and destination areas to autofill. This explicitly lists the
        /// source of the autofill and where to extend that data.
        pub source_and_destination: Option<Box<SourceAndDestination>> =
            "sourceAndDestination",
        /// True if we should generate data with the "alternate" series. This differs
        /// based on the type and amount of source data.
        pub use_alternate_series: Option<bool> = "useAlternateSeries",
    }
}
