//! The schema `ApproveApprovalRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request for approving an approval as a reviewer.
    pub struct ApproveApprovalRequest = "ApproveApprovalRequest" {
        /// Optional. A message to accompany the reviewer response on the approval. This
        /// message is included in notifications for the action and in the approval
        /// activity log.
        pub message: Option<String> = "message",
    }
}
