//! The schema `Row`.

use gapi_runtime::v1::record;

use super::Entry;

record! {
    /// A single row in the confusion matrix.
    pub struct Row = "Row" {
        /// The original label of this row.
        pub actual_label: Option<String> = "actualLabel",
        /// Info describing predicted label distribution.
        pub entries: Option<Vec<Entry>> = "entries",
    }
}
