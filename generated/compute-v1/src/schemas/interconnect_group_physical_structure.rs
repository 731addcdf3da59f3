//! The schema `InterconnectGroupPhysicalStructure`.

use gapi_runtime::v1::record;

use super::InterconnectGroupPhysicalStructureMetros;

record! {
    /// \[Output Only\] An analysis of the physical layout of Interconnects in this
    /// group. Every Interconnect in the group is shown once in this structure.
    pub struct InterconnectGroupPhysicalStructure =
        "InterconnectGroupPhysicalStructure" {
        /// The property `metros`.
        ///
        /// Output only.
        pub metros: Option<Vec<InterconnectGroupPhysicalStructureMetros>> = "metros",
    }
}
