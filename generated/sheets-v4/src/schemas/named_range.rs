//! The schema `NamedRange`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// A named range.
    pub struct NamedRange = "NamedRange" {
        /// The name of the named range.
        pub name: Option<String> = "name",
        /// The ID of the named range.
        pub named_range_id: Option<String> = "namedRangeId",
        /// The range this represents.
        pub range: Option<Box<GridRange>> = "range",
    }
}
