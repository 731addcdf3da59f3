//! The schema `TextFormat`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for reading Cloud Storage data in text format. Each line of text as
    /// specified by the delimiter will be set to the `data` field of a Pub/Sub message.
    pub struct TextFormat = "TextFormat" {
        /// Optional. When unset, '\\n' is used.
        pub delimiter: Option<String> = "delimiter",
    }
}
