//! The schema `InterconnectAttachmentGroupAttachment`.

use gapi_runtime::v1::record;

record! {
    /// An Attachment in this AttachmentGroup.
    pub struct InterconnectAttachmentGroupAttachment =
        "InterconnectAttachmentGroupAttachment" {
        /// The property `attachment`.
        pub attachment: Option<String> = "attachment",
    }
}
