//! The schema `InterconnectAttachmentGroupLogicalStructureRegionMetroFacility`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupLogicalStructureRegionMetroFacilityZone;

record! {
    /// \[Output Only\] The facilities used for this group's Attachments' Interconnects.
    pub struct InterconnectAttachmentGroupLogicalStructureRegionMetroFacility =
        "InterconnectAttachmentGroupLogicalStructureRegionMetroFacility" {
        /// Output only. \[Output Only\] The name of a facility, like "iad-1234".
        pub facility: Option<String> = "facility",
        /// The property `zones`.
        ///
        /// Output only.
        pub zones: Option<Vec<InterconnectAttachmentGroupLogicalStructureRegionMetroFacilityZone>> =
            "zones",
    }
}
