//! The schema `InterconnectLocationCrossSiteInterconnectInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about Cross-Site Interconnect wires which may be created between the
    /// containing location and another remote location.
    pub struct InterconnectLocationCrossSiteInterconnectInfo =
        "InterconnectLocationCrossSiteInterconnectInfo" {
        /// Output only. The remote location for Cross-Site Interconnect wires. This
        /// specifies an InterconnectLocation city (metropolitan area designator), which
        /// itself may match multiple InterconnectLocations.
        pub city: Option<String> = "city",
        /// Output only. The maximum unmetered bandwidth for dynamic paths allowable per
        /// WireGroup for this metro.
        pub max_dynamic_path_bandwidth_gbps: Option<i64> = "maxDynamicPathBandwidthGbps",
        /// Output only. The maximum unmetered bandwidth for fixed paths allowable per
        /// WireGroup for this metro.
        pub max_fixed_path_bandwidth_gbps: Option<i64> = "maxFixedPathBandwidthGbps",
    }
}
