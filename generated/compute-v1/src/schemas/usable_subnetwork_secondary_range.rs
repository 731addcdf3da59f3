//! The schema `UsableSubnetworkSecondaryRange`.

use gapi_runtime::v1::record;

record! {
    /// Secondary IP range of a usable subnetwork.
    pub struct UsableSubnetworkSecondaryRange = "UsableSubnetworkSecondaryRange" {
        /// The range of IP addresses belonging to this subnetwork secondary range. Can
        /// be Ipv4 or Ipv6 range.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// The name associated with this subnetwork secondary range, used when adding an
        /// alias IP range to a VM instance. The name must be 1-63 characters long, and
        /// comply withRFC1035. The name must be unique within the subnetwork.
        pub range_name: Option<String> = "rangeName",
    }
}
