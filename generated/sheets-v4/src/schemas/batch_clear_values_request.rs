//! The schema `BatchClearValuesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The request for clearing more than one range of values in a spreadsheet.
    pub struct BatchClearValuesRequest = "BatchClearValuesRequest" {
        /// The ranges to clear, in [A1 notation or R1C1
        /// notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell).
        pub ranges: Option<Vec<String>> = "ranges",
    }
}
