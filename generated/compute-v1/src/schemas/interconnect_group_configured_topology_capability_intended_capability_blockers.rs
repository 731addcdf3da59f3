//! The schema `InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] Reasons why configuration.topologyCapability.sla differs from
    /// intent.topologyCapability. This list is empty if and only if those are the same.
    pub struct InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers =
        "InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers" {
        /// The property `blockerType`.
        ///
        /// Output only.
        pub blocker_type: Option<Open<InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockersBlockerType>> =
            "blockerType",
        /// Output only. \[Output Only\] The url of Google Cloud public documentation
        /// explaining this requirement. This is set for every type of requirement.
        pub documentation_link: Option<String> = "documentationLink",
        /// Output only. \[Output Only\] A human-readable explanation of this requirement
        /// and why it's not met. This is set for every type of requirement.
        pub explanation: Option<String> = "explanation",
        /// Output only. \[Output Only\] Facilities used to explain this blocker in more
        /// detail. Like physicalStructure.metros.facilities.facility, this is a numeric
        /// string like "5467".
        pub facilities: Option<Vec<String>> = "facilities",
        /// Output only. \[Output Only\] Interconnects used to explain this blocker in
        /// more detail.
        pub interconnects: Option<Vec<String>> = "interconnects",
        /// Output only. \[Output Only\] Metros used to explain this blocker in more
        /// detail. These are three-letter lowercase strings like "iad". A blocker like
        /// INCOMPATIBLE_METROS will specify the problematic metros in this field.
        pub metros: Option<Vec<String>> = "metros",
        /// Output only. \[Output Only\] Zones used to explain this blocker in more
        /// detail. Zone names are "zone1" and/or "zone2".
        pub zones: Option<Vec<String>> = "zones",
    }
}

open_enum! {
    /// The property `blockerType` of
    /// `InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers`.
    pub enum InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockersBlockerType =
        "InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers.blockerType" {
        /// The value `INCOMPATIBLE_METROS`.
        IncompatibleMetros = "INCOMPATIBLE_METROS",
        /// The value `NOT_AVAILABLE`.
        NotAvailable = "NOT_AVAILABLE",
        /// The value `NO_INTERCONNECTS`.
        NoInterconnects = "NO_INTERCONNECTS",
        /// The value `NO_INTERCONNECTS_IN_METRO_AND_ZONE`.
        NoInterconnectsInMetroAndZone = "NO_INTERCONNECTS_IN_METRO_AND_ZONE",
        /// The value `OTHER`.
        Other = "OTHER",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
