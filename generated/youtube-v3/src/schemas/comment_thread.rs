//! The schema `CommentThread`.

use gapi_runtime::v1::record;

use super::CommentThreadReplies;
use super::CommentThreadSnippet;

record! {
    /// A \*comment thread\* represents information that applies to a top level comment
    /// and all its replies. It can also include the top level comment itself and some of
    /// the replies.
    pub struct CommentThread = "CommentThread" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the comment thread.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#commentThread".
        ///
        /// The default is `youtube#commentThread`.
        pub kind: Option<String> = "kind",
        /// The replies object contains a limited number of replies (if any) to the top
        /// level comment found in the snippet.
        pub replies: Option<Box<CommentThreadReplies>> = "replies",
        /// The snippet object contains basic details about the comment thread and also
        /// the top level comment.
        pub snippet: Option<Box<CommentThreadSnippet>> = "snippet",
    }
}
