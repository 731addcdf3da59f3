//! The schema `InterconnectAttachmentGroupConfigured`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupConfiguredAvailabilitySla;

record! {
    /// \[Output Only\] The redundancy this group is configured to support. The way a
    /// user queries what SLA their Attachment gets is by looking at this field of the
    /// Attachment's AttachmentGroup.
    pub struct InterconnectAttachmentGroupConfigured =
        "InterconnectAttachmentGroupConfigured" {
        /// The property `availabilitySla`.
        ///
        /// Output only.
        pub availability_sla: Option<Box<InterconnectAttachmentGroupConfiguredAvailabilitySla>> =
            "availabilitySla",
    }
}
