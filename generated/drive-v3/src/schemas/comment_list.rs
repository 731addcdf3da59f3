//! The schema `CommentList`.

use gapi_runtime::v1::record;

use super::Comment;

record! {
    /// A list of comments on a file.
    pub struct CommentList = "CommentList" {
        /// The list of comments. If nextPageToken is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub comments: Option<Vec<Comment>> = "comments",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#commentList"`.
        ///
        /// The default is `drive#commentList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of comments. This will be absent if the end
        /// of the comments list has been reached. If the token is rejected for any
        /// reason, it should be discarded, and pagination should be restarted from the
        /// first page of results. The page token is typically valid for several hours.
        /// However, if new items are added or removed, your expected results might
        /// differ.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
