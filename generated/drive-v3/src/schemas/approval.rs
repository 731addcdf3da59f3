//! The schema `Approval`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ReviewerResponse;
use super::User;

record! {
    /// Metadata for an approval. An approval is a review or approve process for a Drive
    /// item.
    pub struct Approval = "Approval" {
        /// The approval ID.
        pub approval_id: Option<String> = "approvalId",
        /// The revision ID of the file when the approval completed successfully. This is
        /// only set when the approval status is APPROVED.
        pub approved_revision_id: Option<String> = "approvedRevisionId",
        /// The time the approval was completed.
        pub complete_time: Option<Timestamp> = "completeTime",
        /// The time the approval was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// The time that the approval is due.
        pub due_time: Option<Timestamp> = "dueTime",
        /// The behavior of the approval when the file content changes.
        pub file_content_change_behavior: Option<Open<ApprovalFileContentChangeBehavior>> =
            "fileContentChangeBehavior",
        /// The user that requested the approval.
        pub initiator: Option<Box<User>> = "initiator",
        /// This is always drive#approval.
        pub kind: Option<String> = "kind",
        /// The most recent time the approval was modified.
        pub modify_time: Option<Timestamp> = "modifyTime",
        /// The responses made on the approval by reviewers.
        pub reviewer_responses: Option<Vec<ReviewerResponse>> = "reviewerResponses",
        /// The status of the approval at the time this resource was requested.
        pub status: Option<Open<ApprovalStatus>> = "status",
        /// Target file id of the approval.
        pub target_file_id: Option<String> = "targetFileId",
    }
}

open_enum! {
    /// The behavior of the approval when the file content changes.
    pub enum ApprovalFileContentChangeBehavior = "Approval.fileContentChangeBehavior" {
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

open_enum! {
    /// The status of the approval at the time this resource was requested.
    pub enum ApprovalStatus = "Approval.status" {
        /// The approval status has not been set or was set to an invalid value.
        StatusUnspecified = "STATUS_UNSPECIFIED",
        /// The approval process has started and not finished.
        InProgress = "IN_PROGRESS",
        /// The approval process is finished and the target was approved.
        Approved = "APPROVED",
        /// The approval process was cancelled before it finished.
        Cancelled = "CANCELLED",
        /// The approval process is finished and the target was declined.
        Declined = "DECLINED",
    }
}
