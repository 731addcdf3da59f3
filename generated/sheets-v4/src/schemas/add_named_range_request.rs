//! The schema `AddNamedRangeRequest`.

use gapi_runtime::v1::record;

use super::NamedRange;

record! {
    /// Adds a named range to the spreadsheet.
    pub struct AddNamedRangeRequest = "AddNamedRangeRequest" {
        /// The named range to add. The namedRangeId field is optional; if one is not
        /// set, an id will be randomly generated. (It is an error to specify the ID of a
        /// range that already exists.)
        pub named_range: Option<Box<NamedRange>> = "namedRange",
    }
}
