//! The schema `ChangeList`.

use gapi_runtime::v1::record;

use super::Change;

record! {
    /// A list of changes for a user.
    pub struct ChangeList = "ChangeList" {
        /// The list of changes. If nextPageToken is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub changes: Option<Vec<Change>> = "changes",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#changeList"`.
        ///
        /// The default is `drive#changeList`.
        pub kind: Option<String> = "kind",
        /// The starting page token for future changes. This will be present only if the
        /// end of the current changes list has been reached. The page token doesn't
        /// expire.
        pub new_start_page_token: Option<String> = "newStartPageToken",
        /// The page token for the next page of changes. This will be absent if the end
        /// of the changes list has been reached. The page token doesn't expire.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
