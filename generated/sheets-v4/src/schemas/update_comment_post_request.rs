//! The schema `UpdateCommentPostRequest`.

use gapi_runtime::v1::record;

record! {
    /// Updates a Post in a CommentThread. Returns a 400 bad request error if: - The
    /// requesting user is not the author of the post.
    pub struct UpdateCommentPostRequest = "UpdateCommentPostRequest" {
        /// The ID of the CommentThread which the post belongs to.
        pub comment_id: Option<String> = "commentId",
        /// The new text of the comment, as plain text. This text content will be handled
        /// similarly to comments created in the Sheets editor. It will have similar
        /// behaviors for formatting, notifications, etc. This field cannot be empty, and
        /// must not exceed 2048 UTF-8 code units.
        pub content: Option<String> = "content",
        /// The ID of the post being updated.
        pub post_id: Option<String> = "postId",
    }
}
