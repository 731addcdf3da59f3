//! The schema `RevisionList`.

use gapi_runtime::v1::record;

use super::Revision;

record! {
    /// A list of revisions of a file.
    pub struct RevisionList = "RevisionList" {
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#revisionList"`.
        ///
        /// The default is `drive#revisionList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of revisions. This will be absent if the end
        /// of the revisions list has been reached. If the token is rejected for any
        /// reason, it should be discarded, and pagination should be restarted from the
        /// first page of results. The page token is typically valid for several hours.
        /// However, if new items are added or removed, your expected results might
        /// differ.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The list of revisions. If nextPageToken is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub revisions: Option<Vec<Revision>> = "revisions",
    }
}
