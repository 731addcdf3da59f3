//! The schema `DownloadRestriction`.

use gapi_runtime::v1::record;

record! {
    /// A restriction for copy and download of the file.
    pub struct DownloadRestriction = "DownloadRestriction" {
        /// Whether download and copy is restricted for readers.
        pub restricted_for_readers: Option<bool> = "restrictedForReaders",
        /// Whether download and copy is restricted for writers. If true, download is
        /// also restricted for readers.
        pub restricted_for_writers: Option<bool> = "restrictedForWriters",
    }
}
