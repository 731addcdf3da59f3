//! The schema `InterconnectAttachmentGroupsOperationalStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupConfigured;
use super::InterconnectAttachmentGroupIntent;
use super::InterconnectAttachmentGroupsOperationalStatusAttachmentStatus;

record! {
    /// The schema `InterconnectAttachmentGroupsOperationalStatus`.
    pub struct InterconnectAttachmentGroupsOperationalStatus =
        "InterconnectAttachmentGroupsOperationalStatus" {
        /// The property `attachmentStatuses`.
        ///
        /// Output only.
        pub attachment_statuses: Option<Vec<InterconnectAttachmentGroupsOperationalStatusAttachmentStatus>> =
            "attachmentStatuses",
        /// The property `configured`.
        ///
        /// Output only.
        pub configured: Option<Box<InterconnectAttachmentGroupConfigured>> =
            "configured",
        /// Output only. Summarizes the status of the group.
        pub group_status: Option<Open<InterconnectAttachmentGroupsOperationalStatusGroupStatus>> =
            "groupStatus",
        /// The property `intent`.
        ///
        /// Output only.
        pub intent: Option<Box<InterconnectAttachmentGroupIntent>> = "intent",
        /// Output only. The operational state of the group, including only active
        /// Attachments.
        pub operational: Option<Box<InterconnectAttachmentGroupConfigured>> =
            "operational",
    }
}

open_enum! {
    /// Output only. Summarizes the status of the group.
    pub enum InterconnectAttachmentGroupsOperationalStatusGroupStatus =
        "InterconnectAttachmentGroupsOperationalStatus.groupStatus" {
        /// The value `DEGRADED`.
        Degraded = "DEGRADED",
        /// The value `FULLY_DOWN`.
        FullyDown = "FULLY_DOWN",
        /// The value `FULLY_UP`.
        FullyUp = "FULLY_UP",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
