//! The schema `AddNamedRangeResponse`.

use gapi_runtime::v1::record;

use super::NamedRange;

record! {
    /// The result of adding a named range.
    pub struct AddNamedRangeResponse = "AddNamedRangeResponse" {
        /// The named range to add.
        pub named_range: Option<Box<NamedRange>> = "namedRange",
    }
}
