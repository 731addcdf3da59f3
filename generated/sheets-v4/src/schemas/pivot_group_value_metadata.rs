//! The schema `PivotGroupValueMetadata`.

use gapi_runtime::v1::record;

use super::ExtendedValue;

record! {
    /// Metadata about a value in a pivot grouping.
    pub struct PivotGroupValueMetadata = "PivotGroupValueMetadata" {
        /// True if the data corresponding to the value is collapsed.
        pub collapsed: Option<bool> = "collapsed",
        /// The calculated value the metadata corresponds to. (Note that formulaValue is
        /// not valid, because the values will be calculated.)
        pub value: Option<Box<ExtendedValue>> = "value",
    }
}
