//! The schema `TextFormatRun`.

use gapi_runtime::v1::record;

use super::TextFormat;

record! {
    /// A run of a text format. The format of this run continues until the start index of
    /// the next run. When updating, all fields must be set.
    pub struct TextFormatRun = "TextFormatRun" {
        /// The format of this run. Absent values inherit the cell's format.
        pub format: Option<Box<TextFormat>> = "format",
        /// The zero-based character index where this run starts, in UTF-16 code units.
        pub start_index: Option<i32> = "startIndex",
    }
}
