//! The schema `Reply`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::User;

record! {
    /// A reply to a comment on a file. Some resource methods (such as `replies.update`)
    /// require a `replyId`. Use the `replies.list` method to retrieve the ID for a
    /// reply.
    pub struct Reply = "Reply" {
        /// The action the reply performed to the parent comment. The supported values
        /// are:
        ///
        /// - `resolve`
        /// - `reopen`
        pub action: Option<String> = "action",
        /// Output only. The email address of the user assigned to this comment. If no
        /// user is assigned, the field is unset.
        pub assignee_email_address: Option<String> = "assigneeEmailAddress",
        /// Output only. The author of the reply. The author's email address and
        /// permission ID won't be populated.
        pub author: Option<Box<User>> = "author",
        /// The plain text content of the reply. This field is used for setting the
        /// content, while `htmlContent` should be displayed. This field is required by
        /// the `create` method if no `action` value is specified.
        ///
        /// Required by `drive.replies.update`.
        pub content: Option<String> = "content",
        /// The time at which the reply was created (RFC 3339 date-time).
        pub created_time: Option<Timestamp> = "createdTime",
        /// Output only. Whether the reply has been deleted. A deleted reply has no
        /// content.
        pub deleted: Option<bool> = "deleted",
        /// Output only. The content of the reply with HTML formatting.
        pub html_content: Option<String> = "htmlContent",
        /// Output only. The ID of the reply.
        pub id: Option<String> = "id",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#reply"`.
        ///
        /// The default is `drive#reply`.
        pub kind: Option<String> = "kind",
        /// Output only. A list of email addresses for users mentioned in this comment.
        /// If no users are mentioned, the list is empty.
        pub mentioned_email_addresses: Option<Vec<String>> = "mentionedEmailAddresses",
        /// The last time the reply was modified (RFC 3339 date-time).
        pub modified_time: Option<Timestamp> = "modifiedTime",
    }
}
