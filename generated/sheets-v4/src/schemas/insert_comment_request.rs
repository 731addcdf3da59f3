//! The schema `InsertCommentRequest`.

use gapi_runtime::v1::record;

use super::GridCoordinate;

record! {
    /// Inserts a CommentThread into the spreadsheet.
    pub struct InsertCommentRequest = "InsertCommentRequest" {
        /// Optional. The email address of the assignee of the comment. Leave empty for a
        /// non-assigned comment. May not exceed 2048 UTF-8 code units.
        pub assignee_email_address: Option<String> = "assigneeEmailAddress",
        /// The text of the comment, as plain text. This text content will be handled
        /// similarly to comments created in the Sheets editor. It will have similar
        /// behaviors for formatting, notifications, etc. This field cannot be empty, and
        /// must not exceed 2048 UTF-8 code units.
        pub content: Option<String> = "content",
        /// The GridCoordinate in the sheet that is tied to this comment.
        pub coordinate: Option<Box<GridCoordinate>> = "coordinate",
    }
}
