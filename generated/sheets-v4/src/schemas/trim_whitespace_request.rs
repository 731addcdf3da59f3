//! The schema `TrimWhitespaceRequest`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Trims the whitespace (such as spaces, tabs, or new lines) in every cell in the
    /// specified range. This request removes all whitespace from the start and end of
    /// each cell's text, and reduces any subsequence of remaining whitespace characters
    /// to a single space. If the resulting trimmed text starts with a '+' or '='
    /// character, the text remains as a string value and isn't interpreted as a formula.
    pub struct TrimWhitespaceRequest = "TrimWhitespaceRequest" {
        /// The range whose cells to trim.
        pub range: Option<Box<GridRange>> = "range",
    }
}
