//! The schema `InterconnectGroupPhysicalStructureMetrosFacilities`.

use gapi_runtime::v1::record;

use super::InterconnectGroupPhysicalStructureMetrosFacilitiesZones;

record! {
    /// \[Output Only\] The facilities Interconnects in this metro are present in.
    pub struct InterconnectGroupPhysicalStructureMetrosFacilities =
        "InterconnectGroupPhysicalStructureMetrosFacilities" {
        /// Output only. \[Output Only\] The ID of this facility, as a numeric string
        /// like "5467". This is the third component of the location of Interconnects in
        /// this facility.
        pub facility: Option<String> = "facility",
        /// The property `zones`.
        ///
        /// Output only.
        pub zones: Option<Vec<InterconnectGroupPhysicalStructureMetrosFacilitiesZones>> =
            "zones",
    }
}
