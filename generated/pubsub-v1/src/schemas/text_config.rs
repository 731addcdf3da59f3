//! The schema `TextConfig`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for writing message data in text format. Message payloads will be
    /// written to files as raw text, separated by a newline.
    pub struct TextConfig = "TextConfig" {}
}
