//! The schema `CommentApprovalRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request for commenting on an approval.
    pub struct CommentApprovalRequest = "CommentApprovalRequest" {
        /// Required. A message to comment on the approval. This message is included in
        /// notifications for the action and in the approval activity log.
        pub message: Option<String> = "message",
    }
}
