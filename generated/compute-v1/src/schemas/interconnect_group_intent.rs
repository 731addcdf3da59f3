//! The schema `InterconnectGroupIntent`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The user's intent for this group. This is the only required field besides the
    /// name that must be specified on group creation.
    pub struct InterconnectGroupIntent = "InterconnectGroupIntent" {
        /// The property `topologyCapability`.
        pub topology_capability: Option<Open<InterconnectGroupIntentTopologyCapability>> =
            "topologyCapability",
    }
}

open_enum! {
    /// The property `topologyCapability` of `InterconnectGroupIntent`.
    pub enum InterconnectGroupIntentTopologyCapability =
        "InterconnectGroupIntent.topologyCapability" {
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
