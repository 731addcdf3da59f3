//! The schema `TrimWhitespaceResponse`.

use gapi_runtime::v1::record;

record! {
    /// The result of trimming whitespace in cells.
    pub struct TrimWhitespaceResponse = "TrimWhitespaceResponse" {
        /// The number of cells that were trimmed of whitespace.
        pub cells_changed_count: Option<i32> = "cellsChangedCount",
    }
}
