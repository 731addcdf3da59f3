//! The schema `ReplyList`.

use gapi_runtime::v1::record;

use super::Reply;

record! {
    /// A list of replies to a comment on a file.
    pub struct ReplyList = "ReplyList" {
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#replyList"`.
        ///
        /// The default is `drive#replyList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of replies. This will be absent if the end
        /// of the replies list has been reached. If the token is rejected for any
        /// reason, it should be discarded, and pagination should be restarted from the
        /// first page of results. The page token is typically valid for several hours.
        /// However, if new items are added or removed, your expected results might
        /// differ.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The list of replies. If `nextPageToken` is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub replies: Option<Vec<Reply>> = "replies",
    }
}
