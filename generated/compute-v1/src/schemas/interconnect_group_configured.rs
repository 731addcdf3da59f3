//! The schema `InterconnectGroupConfigured`.

use gapi_runtime::v1::record;

use super::InterconnectGroupConfiguredTopologyCapability;

record! {
    /// \[Output Only\] The status of the group as configured. This has the same
    /// structure as the operational field reported by the OperationalStatus method, but
    /// does not take into account the operational status of each resource.
    pub struct InterconnectGroupConfigured = "InterconnectGroupConfigured" {
        /// The property `topologyCapability`.
        ///
        /// Output only.
        pub topology_capability: Option<Box<InterconnectGroupConfiguredTopologyCapability>> =
            "topologyCapability",
    }
}
