//! The schema `InterconnectGroupPhysicalStructureMetros`.

use gapi_runtime::v1::record;

use super::InterconnectGroupPhysicalStructureMetrosFacilities;

record! {
    /// \[Output Only\] The metros Interconnects in this group are in.
    pub struct InterconnectGroupPhysicalStructureMetros =
        "InterconnectGroupPhysicalStructureMetros" {
        /// The property `facilities`.
        ///
        /// Output only.
        pub facilities: Option<Vec<InterconnectGroupPhysicalStructureMetrosFacilities>> =
            "facilities",
        /// Output only. \[Output Only\] The name of the metro, as a three-letter
        /// lowercase string like "iad". This is the first component of the location of
        /// Interconnects underneath this.
        pub metro: Option<String> = "metro",
    }
}
