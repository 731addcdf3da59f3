//! The schema `RouterNatSubnetworkToNat`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Defines the IP ranges that want to use NAT for a subnetwork.
    pub struct RouterNatSubnetworkToNat = "RouterNatSubnetworkToNat" {
        /// URL for the subnetwork resource that will use NAT.
        pub name: Option<String> = "name",
        /// A list of the secondary ranges of the Subnetwork that are allowed to use NAT.
        /// This can be populated only if "LIST_OF_SECONDARY_IP_RANGES" is one of the
        /// values in source_ip_ranges_to_nat.
        pub secondary_ip_range_names: Option<Vec<String>> = "secondaryIpRangeNames",
        /// Specify the options for NAT ranges in the Subnetwork. All options of a single
        /// value are valid except NAT_IP_RANGE_OPTION_UNSPECIFIED. The only valid option
        /// with multiple values is: \["PRIMARY_IP_RANGE",
        /// "LIST_OF_SECONDARY_IP_RANGES"\] Default: \[ALL_IP_RANGES\]
        pub source_ip_ranges_to_nat: Option<Vec<Open<RouterNatSubnetworkToNatSourceIpRangesToNat>>> =
            "sourceIpRangesToNat",
    }
}

open_enum! {
    /// An item of the property `sourceIpRangesToNat` of `RouterNatSubnetworkToNat`.
    pub enum RouterNatSubnetworkToNatSourceIpRangesToNat =
        "RouterNatSubnetworkToNat.sourceIpRangesToNat[]" {
        /// The primary and all the secondary ranges are allowed to Nat.
        AllIpRanges = "ALL_IP_RANGES",
        /// A list of secondary ranges are allowed to Nat.
        ListOfSecondaryIpRanges = "LIST_OF_SECONDARY_IP_RANGES",
        /// The primary range is allowed to Nat.
        PrimaryIpRange = "PRIMARY_IP_RANGE",
    }
}
