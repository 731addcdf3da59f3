//! The schema `ClearValuesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The request for clearing a range of values in a spreadsheet.
    pub struct ClearValuesRequest = "ClearValuesRequest" {}
}
