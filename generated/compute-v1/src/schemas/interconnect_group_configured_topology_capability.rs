//! The schema `InterconnectGroupConfiguredTopologyCapability`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers;

record! {
    /// \[Output Only\] How reliable this topology is configured to be, and why this
    /// group does or does not meet the requirements for the intended capability.
    pub struct InterconnectGroupConfiguredTopologyCapability =
        "InterconnectGroupConfiguredTopologyCapability" {
        /// The property `intendedCapabilityBlockers`.
        ///
        /// Output only.
        pub intended_capability_blockers: Option<Vec<InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers>> =
            "intendedCapabilityBlockers",
        /// The property `supportedSla`.
        ///
        /// Output only.
        pub supported_sla: Option<Open<InterconnectGroupConfiguredTopologyCapabilitySupportedSla>> =
            "supportedSla",
    }
}

open_enum! {
    /// The property `supportedSla` of `InterconnectGroupConfiguredTopologyCapability`.
    pub enum InterconnectGroupConfiguredTopologyCapabilitySupportedSla =
        "InterconnectGroupConfiguredTopologyCapability.supportedSla" {
        /// The value `NO_SLA`.
        NoSla = "NO_SLA",
        /// The value `PRODUCTION_CRITICAL`.
        ProductionCritical = "PRODUCTION_CRITICAL",
        /// The value `PRODUCTION_NON_CRITICAL`.
        ProductionNonCritical = "PRODUCTION_NON_CRITICAL",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
