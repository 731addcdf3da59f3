//! The schema `Comment`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::Reply;
use super::User;

record! {
    /// A comment on a file. Some resource methods (such as `comments.update`) require a
    /// `commentId`. Use the `comments.list` method to retrieve the ID for a comment in a
    /// file.
    pub struct Comment = "Comment" {
        /// A region of the document represented as a JSON string. For details on
        /// defining anchor properties, refer to [Manage comments and
        /// replies](https://developers.google.com/workspace/drive/api/v3/manage-comments).
        pub anchor: Option<String> = "anchor",
        /// Output only. The email address of the user assigned to this comment. If no
        /// user is assigned, the field is unset.
        pub assignee_email_address: Option<String> = "assigneeEmailAddress",
        /// Output only. The author of the comment. The author's email address and
        /// permission ID will not be populated.
        pub author: Option<Box<User>> = "author",
        /// The plain text content of the comment. This field is used for setting the
        /// content, while `htmlContent` should be displayed.
        ///
        /// Required by `drive.comments.create`, `drive.comments.update`.
        pub content: Option<String> = "content",
        /// The time at which the comment was created (RFC 3339 date-time).
        pub created_time: Option<Timestamp> = "createdTime",
        /// Output only. Whether the comment has been deleted. A deleted comment has no
        /// content.
        pub deleted: Option<bool> = "deleted",
        /// Output only. The content of the comment with HTML formatting.
        pub html_content: Option<String> = "htmlContent",
        /// Output only. The ID of the comment.
        pub id: Option<String> = "id",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#comment"`.
        ///
        /// The default is `drive#comment`.
        pub kind: Option<String> = "kind",
        /// Output only. A list of email addresses for users mentioned in this comment.
        /// If no users are mentioned, the list is empty.
        pub mentioned_email_addresses: Option<Vec<String>> = "mentionedEmailAddresses",
        /// The last time the comment or any of its replies was modified (RFC 3339
        /// date-time).
        pub modified_time: Option<Timestamp> = "modifiedTime",
        /// The file content to which the comment refers, typically within the anchor
        /// region. For a text file, for example, this would be the text at the location
        /// of the comment.
        pub quoted_file_content: Option<Box<CommentQuotedFileContent>> =
            "quotedFileContent",
        /// Output only. The full list of replies to the comment in chronological order.
        pub replies: Option<Vec<Reply>> = "replies",
        /// Output only. Whether the comment has been resolved by one of its replies.
        pub resolved: Option<bool> = "resolved",
    }
}

record! {
    /// The file content to which the comment refers, typically within the anchor region.
    /// For a text file, for example, this would be the text at the location of the
    /// comment.
    pub struct CommentQuotedFileContent = "Comment.quotedFileContent" {
        /// The MIME type of the quoted content.
        pub mime_type: Option<String> = "mimeType",
        /// The quoted content itself. This is interpreted as plain text if set through
        /// the API.
        pub value: Option<String> = "value",
    }
}
