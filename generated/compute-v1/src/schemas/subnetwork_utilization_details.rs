//! The schema `SubnetworkUtilizationDetails`.

use gapi_runtime::v1::record;

use super::SubnetworkUtilizationDetailsIpv4Utilization;
use super::SubnetworkUtilizationDetailsIpv6Utilization;

record! {
    /// The current IP utilization of all subnetwork ranges. Contains the total number of
    /// allocated and free IPs in each range.
    pub struct SubnetworkUtilizationDetails = "SubnetworkUtilizationDetails" {
        /// Utilizations of external IPV6 IP range.
        pub external_ipv6_instance_utilization: Option<Box<SubnetworkUtilizationDetailsIpv6Utilization>> =
            "externalIpv6InstanceUtilization",
        /// Utilizations of external IPV6 IP range for NetLB.
        pub external_ipv6_lb_utilization: Option<Box<SubnetworkUtilizationDetailsIpv6Utilization>> =
            "externalIpv6LbUtilization",
        /// Utilizations of internal IPV6 IP range.
        pub internal_ipv6_utilization: Option<Box<SubnetworkUtilizationDetailsIpv6Utilization>> =
            "internalIpv6Utilization",
        /// Utilizations of all IPV4 IP ranges. For primary ranges, the range name will
        /// be empty.
        pub ipv4_utilizations: Option<Vec<SubnetworkUtilizationDetailsIpv4Utilization>> =
            "ipv4Utilizations",
    }
}
