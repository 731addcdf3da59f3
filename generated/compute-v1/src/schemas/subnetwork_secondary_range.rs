//! The schema `SubnetworkSecondaryRange`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a secondary IP range of a subnetwork.
    pub struct SubnetworkSecondaryRange = "SubnetworkSecondaryRange" {
        /// The range of IP addresses belonging to this subnetwork secondary range.
        /// Provide this property when you create the subnetwork. Ranges must be unique
        /// and non-overlapping with all primary and secondary IP ranges within a
        /// network. Both IPv4 and IPv6 ranges are supported. For IPv4, the range can be
        /// any range listed in theValid ranges list.
        ///
        /// For IPv6: The range must have a /64 prefix length. The range must be omitted,
        /// for auto-allocation from Google-defined ULA IPv6 range. For BYOGUA internal
        /// IPv6 secondary range, the range may be specified along with the
        /// `ipCollection` field. If an `ipCollection` is specified, the requested
        /// ip_cidr_range must lie within the range of the PDP referenced by the
        /// `ipCollection` field for allocation. If `ipCollection` field is specified,
        /// but ip_cidr_range is not, the range is auto-allocated from the PDP referenced
        /// by the `ipCollection` field.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// Reference to a Public Delegated Prefix (PDP) for BYOIP. This field should be
        /// specified for configuring BYOGUA internal IPv6 secondary range. When
        /// specified along with the ip_cidr_range, the ip_cidr_range must lie within the
        /// PDP referenced by the `ipCollection` field. When specified without the
        /// ip_cidr_range, the range is auto-allocated from the PDP referenced by the
        /// `ipCollection` field.
        pub ip_collection: Option<String> = "ipCollection",
        /// The property `ipVersion`.
        pub ip_version: Option<Open<SubnetworkSecondaryRangeIpVersion>> = "ipVersion",
        /// The name associated with this subnetwork secondary range, used when adding an
        /// alias IP/IPv6 range to a VM instance. The name must be 1-63 characters long,
        /// and comply withRFC1035. The name must be unique within the subnetwork.
        pub range_name: Option<String> = "rangeName",
        /// The URL of the reserved internal range. Only IPv4 is supported.
        pub reserved_internal_range: Option<String> = "reservedInternalRange",
    }
}

open_enum! {
    /// The property `ipVersion` of `SubnetworkSecondaryRange`.
    pub enum SubnetworkSecondaryRangeIpVersion = "SubnetworkSecondaryRange.ipVersion" {
        /// The value `IPV4`.
        Ipv4 = "IPV4",
        /// The value `IPV6`.
        Ipv6 = "IPV6",
        /// Treated as IPV4 for backward-compatibility.
        IpVersionUnspecified = "IP_VERSION_UNSPECIFIED",
    }
}
