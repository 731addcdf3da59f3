//! The schema `FileStatus`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FileStatus`.
    pub struct FileStatus2 = "FileStatus" {
        /// The property `other`.
        pub other: Option<String> = "other",
    }
}
