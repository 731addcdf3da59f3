//! The schema `InsertCommentResponse`.

use gapi_runtime::v1::record;

use super::CommentThread;

record! {
    /// The result of creating a comment.
    pub struct InsertCommentResponse = "InsertCommentResponse" {
        /// The newly-inserted comment thread.
        pub comment_thread: Option<Box<CommentThread>> = "commentThread",
    }
}
