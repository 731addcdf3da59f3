//! The schema `AddCommentReplyRequest`.

use gapi_runtime::v1::record;

use super::Post;

record! {
    /// Inserts a reply Post into a CommentThread.
    pub struct AddCommentReplyRequest = "AddCommentReplyRequest" {
        /// The ID of the CommentThread to add the reply to.
        pub comment_id: Option<String> = "commentId",
        /// The Post representing the reply.
        pub post: Option<Box<Post>> = "post",
    }
}
