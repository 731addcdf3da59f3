//! The schema `FilePropsValue`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FilePropsValue`.
    pub struct FilePropsValue = "FilePropsValue" {
        /// The property `other`.
        pub other: Option<String> = "other",
    }
}
