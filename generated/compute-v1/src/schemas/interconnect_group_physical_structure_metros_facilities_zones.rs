//! The schema `InterconnectGroupPhysicalStructureMetrosFacilitiesZones`.

use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] The zones that Interconnects in this facility are present in.
    pub struct InterconnectGroupPhysicalStructureMetrosFacilitiesZones =
        "InterconnectGroupPhysicalStructureMetrosFacilitiesZones" {
        /// Output only. \[Output Only\] URLs of Interconnects in this redundancy group
        /// in the given metro, facility, and zone.
        pub interconnects: Option<Vec<String>> = "interconnects",
        /// Output only. \[Output Only\] The name of the zone, either "zone1" or "zone2".
        /// This is the second component of the location of Interconnects in this
        /// facility.
        pub zone: Option<String> = "zone",
    }
}
