//! The schema `InterconnectAttachmentGroupLogicalStructureRegionMetroFacilityZone`.

use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] The zones that Attachments in this group are present in, in the
    /// given facilities. This is inherited from their Interconnects.
    pub struct InterconnectAttachmentGroupLogicalStructureRegionMetroFacilityZone =
        "InterconnectAttachmentGroupLogicalStructureRegionMetroFacilityZone" {
        /// Output only. \[Output Only\] URLs of Attachments in the given zone, to the
        /// given region, on Interconnects in the given facility and metro. Every
        /// Attachment in the AG has such an entry.
        pub attachments: Option<Vec<String>> = "attachments",
        /// Output only. \[Output Only\] The name of a zone, either "zone1" or "zone2".
        pub zone: Option<String> = "zone",
    }
}
