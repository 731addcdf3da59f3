//! The schema `ReassignApprovalRequest`.

use gapi_runtime::v1::record;

use super::AddReviewer;
use super::ReplaceReviewer;

record! {
    /// Request for reassigning an approval. Reviewers can be added or replaced, but not
    /// removed.
    pub struct ReassignApprovalRequest = "ReassignApprovalRequest" {
        /// Optional. The list of reviewers to add.
        pub add_reviewers: Option<Vec<AddReviewer>> = "addReviewers",
        /// Optional. A message to send to the new reviewers. This message is included in
        /// notifications for the action and in the approval activity log.
        pub message: Option<String> = "message",
        /// Optional. The list of reviewer replacements.
        pub replace_reviewers: Option<Vec<ReplaceReviewer>> = "replaceReviewers",
    }
}
