//! The schema `SubnetworkUtilizationDetailsIPV4Utilization`.

use gapi_runtime::v1::record;

record! {
    /// The IPV4 utilization of a single IP range.
    ///
    /// The schema `SubnetworkUtilizationDetailsIPV4Utilization`.
    pub struct SubnetworkUtilizationDetailsIpv4Utilization =
        "SubnetworkUtilizationDetailsIPV4Utilization" {
        /// Will be set for secondary range. Empty for primary IPv4 range.
        pub range_name: Option<String> = "rangeName",
        /// The property `totalAllocatedIp`.
        pub total_allocated_ip: Option<i64> = "totalAllocatedIp",
        /// The property `totalFreeIp`.
        pub total_free_ip: Option<i64> = "totalFreeIp",
    }
}
