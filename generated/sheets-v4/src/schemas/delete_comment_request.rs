//! The schema `DeleteCommentRequest`.

use gapi_runtime::v1::record;

record! {
    /// Deletes a CommentThread. Returns a 400 bad request error if the requesting user
    /// is not the author of the headPost.
    pub struct DeleteCommentRequest = "DeleteCommentRequest" {
        /// The ID of the CommentThread that is being deleted.
        pub comment_id: Option<String> = "commentId",
    }
}
