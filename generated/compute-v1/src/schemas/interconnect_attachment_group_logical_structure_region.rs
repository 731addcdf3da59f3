//! The schema `InterconnectAttachmentGroupLogicalStructureRegion`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupLogicalStructureRegionMetro;

record! {
    /// \[Output Only\] The regions Attachments in this group are in.
    pub struct InterconnectAttachmentGroupLogicalStructureRegion =
        "InterconnectAttachmentGroupLogicalStructureRegion" {
        /// The property `metros`.
        ///
        /// Output only.
        pub metros: Option<Vec<InterconnectAttachmentGroupLogicalStructureRegionMetro>> =
            "metros",
        /// Output only. \[Output Only\] The name of a region, like "us-central1".
        pub region: Option<String> = "region",
    }
}
