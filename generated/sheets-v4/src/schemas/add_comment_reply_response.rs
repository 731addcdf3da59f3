//! The schema `AddCommentReplyResponse`.

use gapi_runtime::v1::record;

use super::Post;

record! {
    /// The result of creating a reply.
    pub struct AddCommentReplyResponse = "AddCommentReplyResponse" {
        /// The newly-inserted reply Post.
        pub post: Option<Box<Post>> = "post",
    }
}
