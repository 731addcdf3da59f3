//! The schema `FileParentsItem`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FileParentsItem`.
    pub struct FileParentsItem2 = "FileParentsItem" {
        /// The property `other`.
        pub other: Option<String> = "other",
    }
}
