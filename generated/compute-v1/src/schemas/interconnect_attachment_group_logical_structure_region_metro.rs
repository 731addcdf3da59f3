//! The schema `InterconnectAttachmentGroupLogicalStructureRegionMetro`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupLogicalStructureRegionMetroFacility;

record! {
    /// \[Output Only\] The metros of Attachments in this group in this region.
    pub struct InterconnectAttachmentGroupLogicalStructureRegionMetro =
        "InterconnectAttachmentGroupLogicalStructureRegionMetro" {
        /// The property `facilities`.
        ///
        /// Output only.
        pub facilities: Option<Vec<InterconnectAttachmentGroupLogicalStructureRegionMetroFacility>> =
            "facilities",
        /// Output only. \[Output Only\] The name of the metro, as a three-letter
        /// lowercase string like "iad". This is the first component of the location of
        /// an Interconnect.
        pub metro: Option<String> = "metro",
    }
}
