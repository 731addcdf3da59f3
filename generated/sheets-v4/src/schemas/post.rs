//! The schema `Post`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PostAuthor;

record! {
    /// Represents a single post in a comment thread.
    pub struct Post = "Post" {
        /// Optional. The email of the user who is being newly assigned to the thread as
        /// part of this post. Returns a 400 bad request error if: - The parent thread is
        /// a CommentThread whose headPost does not have an assignee. - commentAction is
        /// specified as `RESOLVE` or `REOPEN`. - `assignee_email` exceeds 2048 UTF-8
        /// code units.
        pub assignee_email: Option<String> = "assigneeEmail",
        /// Output only. The user who created the post.
        pub author: Option<Box<PostAuthor>> = "author",
        /// Action taken as part of creating the post.
        pub comment_action: Option<Open<PostCommentAction>> = "commentAction",
        /// The content of the post. Required to be non-empty if comment_action is not
        /// `RESOLVE` or `REOPEN`. This text content will be handled similarly to
        /// comments created in the Sheets editor. It will have similar behaviors for
        /// formatting, notifications, etc. May not exceed 2048 UTF-8 code units.
        pub content: Option<String> = "content",
        /// Output only. The content of the post as HTML.
        pub content_html: Option<String> = "contentHtml",
        /// Output only. The time the post was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Output only. Whether the post is deleted. If `true`, content and author
        /// fields will be empty.
        pub deleted: Option<bool> = "deleted",
        /// Output only. Whether the post is from a copied spreadsheet. This field cannot
        /// be set directly by callers.
        pub from_copied_spreadsheet: Option<bool> = "fromCopiedSpreadsheet",
        /// Output only. Whether the post is from an imported spreadsheet. This field
        /// cannot be set directly by callers.
        pub from_imported_spreadsheet: Option<bool> = "fromImportedSpreadsheet",
        /// Output only. The unique ID of the post.
        pub post_id: Option<String> = "postId",
        /// Output only. The time the post was last updated.
        pub update_time: Option<Timestamp> = "updateTime",
    }
}

open_enum! {
    /// Action taken as part of creating the post.
    pub enum PostCommentAction = "Post.commentAction" {
        /// Default value. This value is unused.
        CommentActionTypeUnspecified = "COMMENT_ACTION_TYPE_UNSPECIFIED",
        /// No action change in this post.
        NoCommentActionChange = "NO_COMMENT_ACTION_CHANGE",
        /// This post resolves the thread.
        Resolve = "RESOLVE",
        /// This post reopens the thread.
        Reopen = "REOPEN",
    }
}
