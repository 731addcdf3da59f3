//! The schema `StartApprovalRequest`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Allows creating an approval on a file.
    pub struct StartApprovalRequest = "StartApprovalRequest" {
        /// Optional. The time that the approval is due.
        pub due_time: Option<Timestamp> = "dueTime",
        /// Optional. The behavior of the approval when the file content changes.
        pub file_content_change_behavior: Option<Open<StartApprovalRequestFileContentChangeBehavior>> =
            "fileContentChangeBehavior",
        /// Optional. Whether to lock the file when starting the approval.
        pub lock_file: Option<bool> = "lockFile",
        /// Optional. A message to send to reviewers when notifying them of the approval
        /// request.
        pub message: Option<String> = "message",
        /// Required. The emails of the users who are set to review the approval.
        pub reviewer_emails: Option<Vec<String>> = "reviewerEmails",
    }
}

open_enum! {
    /// Optional. The behavior of the approval when the file content changes.
    pub enum StartApprovalRequestFileContentChangeBehavior =
        "StartApprovalRequest.fileContentChangeBehavior" {
        /// The behavior is unspecified.
        FileContentChangeBehaviorUnspecified =
            "FILE_CONTENT_CHANGE_BEHAVIOR_UNSPECIFIED",
        /// Any ReviewerResponse with a Response of `APPROVED` will be reset to
        /// `NO_DECISION` when the file content changes while the approval has a Status
        /// of `IN_PROGRESS`. When the approval has a Status of `APPROVED` and
        /// `RESET_APPROVAL` is selected, the file is locked.
        ResetApproval = "RESET_APPROVAL",
        /// No action is taken when the file content changes.
        NoApprovalAction = "NO_APPROVAL_ACTION",
    }
}
