//! The schema `CancelApprovalRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request for cancelling an approval as an initiator.
    pub struct CancelApprovalRequest = "CancelApprovalRequest" {
        /// Optional. A message to accompany the cancellation of the approval. This
        /// message is included in notifications for the action and in the approval
        /// activity log.
        pub message: Option<String> = "message",
    }
}
