//! The schema `CommentThread`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Post;

record! {
    /// Represents a single comment thread inside a spreadsheet.
    pub struct CommentThread = "CommentThread" {
        /// The ID of the CommentAnchor in the sheet that this thread is tied to.
        pub anchor_id: Option<String> = "anchorId",
        /// The unique ID of the comment thread.
        pub comment_id: Option<String> = "commentId",
        /// The first post in the thread.
        pub head_post: Option<Box<Post>> = "headPost",
        /// The quoted text from the spreadsheet when the comment was created, formatted
        /// as plain-text.
        pub plain_text_quote: Option<String> = "plainTextQuote",
        /// Replies to the head post.
        pub replies: Option<Vec<Post>> = "replies",
        /// Whether the thread is open or resolved.
        pub status: Option<Open<CommentThreadStatus>> = "status",
    }
}

open_enum! {
    /// Whether the thread is open or resolved.
    pub enum CommentThreadStatus = "CommentThread.status" {
        /// Default value. This value is unused.
        StatusUnspecified = "STATUS_UNSPECIFIED",
        /// The comment thread is open.
        Open = "OPEN",
        /// The comment thread is resolved.
        Resolved = "RESOLVED",
    }
}
