//! The schema `InterconnectLocationRegionInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information about any potential InterconnectAttachments between an Interconnect
    /// at a specific InterconnectLocation, and a specific Cloud Region.
    pub struct InterconnectLocationRegionInfo = "InterconnectLocationRegionInfo" {
        /// Output only. Expected round-trip time in milliseconds, from this
        /// InterconnectLocation to a VM in this region.
        pub expected_rtt_ms: Option<i64> = "expectedRttMs",
        /// Output only. Identifies whether L2 Interconnect Attachments can be created in
        /// this region for interconnects that are in this location.
        pub l2_forwarding_enabled: Option<bool> = "l2ForwardingEnabled",
        /// Output only. Identifies the network presence of this location.
        pub location_presence: Option<Open<InterconnectLocationRegionInfoLocationPresence>> =
            "locationPresence",
        /// Output only. URL for the region of this location.
        pub region: Option<String> = "region",
    }
}

open_enum! {
    /// Output only. Identifies the network presence of this location.
    pub enum InterconnectLocationRegionInfoLocationPresence =
        "InterconnectLocationRegionInfo.locationPresence" {
        /// This region is not in any common network presence with this
        /// InterconnectLocation.
        Global = "GLOBAL",
        /// This region shares the same regional network presence as this
        /// InterconnectLocation.
        LocalRegion = "LOCAL_REGION",
        /// \[Deprecated\] This region is not in any common network presence with this
        /// InterconnectLocation.
        LpGlobal = "LP_GLOBAL",
        /// \[Deprecated\] This region shares the same regional network presence as this
        /// InterconnectLocation.
        LpLocalRegion = "LP_LOCAL_REGION",
    }
}
