//! The schema `InterconnectAttachmentGroupLogicalStructure`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupLogicalStructureRegion;

record! {
    /// \[Output Only\] An analysis of the logical layout of Attachments in this group.
    /// Every Attachment in the group is shown once in this structure.
    pub struct InterconnectAttachmentGroupLogicalStructure =
        "InterconnectAttachmentGroupLogicalStructure" {
        /// The property `regions`.
        ///
        /// Output only.
        pub regions: Option<Vec<InterconnectAttachmentGroupLogicalStructureRegion>> =
            "regions",
    }
}
