//! The schema `CommentThreadReplies`.

use gapi_runtime::v1::record;

use super::Comment;

record! {
    /// Comments written in (direct or indirect) reply to the top level comment.
    pub struct CommentThreadReplies = "CommentThreadReplies" {
        /// A limited number of replies. Unless the number of replies returned equals
        /// total_reply_count in the snippet the returned replies are only a subset of
        /// the total number of replies.
        pub comments: Option<Vec<Comment>> = "comments",
    }
}
