//! The schema `DeleteCommentReplyRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes a reply Post from a CommentThread. Returns a 400 bad request error if: -
    /// The requesting user is not the author of the post. - The reply post contains a
    /// comment action. - The reply post contains an assignee.
    pub struct DeleteCommentReplyRequest = "DeleteCommentReplyRequest" {
        /// The ID of the CommentThread which the post belongs to.
        pub comment_id: Option<String> = "commentId",
        /// The ID of the reply Post being deleted.
        pub post_id: Option<String> = "postId",
    }
}
