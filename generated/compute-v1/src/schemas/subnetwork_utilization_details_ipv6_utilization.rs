//! The schema `SubnetworkUtilizationDetailsIPV6Utilization`.

use gapi_runtime::v1::record;

use super::Uint128;

record! {
    /// The IPV6 utilization of a single IP range.
    ///
    /// The schema `SubnetworkUtilizationDetailsIPV6Utilization`.
    pub struct SubnetworkUtilizationDetailsIpv6Utilization =
        "SubnetworkUtilizationDetailsIPV6Utilization" {
        /// The property `totalAllocatedIp`.
        pub total_allocated_ip: Option<Box<Uint128>> = "totalAllocatedIp",
        /// The property `totalFreeIp`.
        pub total_free_ip: Option<Box<Uint128>> = "totalFreeIp",
    }
}
