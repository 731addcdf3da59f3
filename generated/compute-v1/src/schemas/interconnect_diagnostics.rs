//! The schema `InterconnectDiagnostics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectDiagnosticsArpEntry;
use super::InterconnectDiagnosticsLinkStatus;

record! {
    /// Diagnostics information about the Interconnect connection, which contains
    /// detailed and current technical information about Google's side of the connection.
    pub struct InterconnectDiagnostics = "InterconnectDiagnostics" {
        /// A list of InterconnectDiagnostics.ARPEntry objects, describing individual
        /// neighbors currently seen by the Google router in the ARP cache for the
        /// Interconnect. This will be empty when the Interconnect is not bundled.
        pub arp_caches: Option<Vec<InterconnectDiagnosticsArpEntry>> = "arpCaches",
        /// The aggregation type of the bundle interface.
        pub bundle_aggregation_type: Option<Open<InterconnectDiagnosticsBundleAggregationType>> =
            "bundleAggregationType",
        /// The operational status of the bundle interface.
        pub bundle_operational_status: Option<Open<InterconnectDiagnosticsBundleOperationalStatus>> =
            "bundleOperationalStatus",
        /// A list of InterconnectDiagnostics.LinkStatus objects, describing the status
        /// for each link on the Interconnect.
        pub links: Option<Vec<InterconnectDiagnosticsLinkStatus>> = "links",
        /// The MAC address of the Interconnect's bundle interface.
        pub mac_address: Option<String> = "macAddress",
    }
}

open_enum! {
    /// The aggregation type of the bundle interface.
    pub enum InterconnectDiagnosticsBundleAggregationType =
        "InterconnectDiagnostics.bundleAggregationType" {
        /// LACP is enabled.
        BundleAggregationTypeLacp = "BUNDLE_AGGREGATION_TYPE_LACP",
        /// LACP is disabled.
        BundleAggregationTypeStatic = "BUNDLE_AGGREGATION_TYPE_STATIC",
    }
}

open_enum! {
    /// The operational status of the bundle interface.
    pub enum InterconnectDiagnosticsBundleOperationalStatus =
        "InterconnectDiagnostics.bundleOperationalStatus" {
        /// If bundleAggregationType is LACP: LACP is not established and/or all links in
        /// the bundle have DOWN operational status. If bundleAggregationType is STATIC:
        /// one or more links in the bundle has DOWN operational status.
        BundleOperationalStatusDown = "BUNDLE_OPERATIONAL_STATUS_DOWN",
        /// If bundleAggregationType is LACP: LACP is established and at least one link
        /// in the bundle has UP operational status. If bundleAggregationType is STATIC:
        /// all links in the bundle (typically just one) have UP operational status.
        BundleOperationalStatusUp = "BUNDLE_OPERATIONAL_STATUS_UP",
    }
}
