//! The schema `FileList`.

use gapi_runtime::v1::record;

use super::File;

record! {
    /// A list of files.
    pub struct FileList = "FileList" {
        /// The list of files. If `nextPageToken` is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub files: Option<Vec<File>> = "files",
        /// Whether the search process was incomplete. If true, then some search results
        /// might be missing, since all documents were not searched. This can occur when
        /// searching multiple drives with the `allDrives` corpora, but all corpora
        /// couldn't be searched. When this happens, it's suggested that clients narrow
        /// their query by choosing a different corpus such as `user` or `drive`.
        pub incomplete_search: Option<bool> = "incompleteSearch",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#fileList"`.
        ///
        /// The default is `drive#fileList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of files. This will be absent if the end of
        /// the files list has been reached. If the token is rejected for any reason, it
        /// should be discarded, and pagination should be restarted from the first page
        /// of results. The page token is typically valid for several hours. However, if
        /// new items are added or removed, your expected results might differ.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
