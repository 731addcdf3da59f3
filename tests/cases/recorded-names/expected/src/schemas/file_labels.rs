//! The schema `FileLabels`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FileLabels`.
    pub struct FileLabels2 = "FileLabels" {
        /// The property `other`.
        pub other: Option<String> = "other",
    }
}
