//! The schema `RouterBgp`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::RouterAdvertisedIpRange;

record! {
    /// The schema `RouterBgp`.
    pub struct RouterBgp = "RouterBgp" {
        /// User-specified flag to indicate which mode to use for advertisement. The
        /// options are DEFAULT or CUSTOM.
        pub advertise_mode: Option<Open<RouterBgpAdvertiseMode>> = "advertiseMode",
        /// User-specified list of prefix groups to advertise in custom mode. This field
        /// can only be populated if advertise_mode is CUSTOM and is advertised to all
        /// peers of the router. These groups will be advertised in addition to any
        /// specified prefixes. Leave this field blank to advertise no custom groups.
        pub advertised_groups: Option<Vec<Open<RouterBgpAdvertisedGroups>>> =
            "advertisedGroups",
        /// User-specified list of individual IP ranges to advertise in custom mode. This
        /// field can only be populated if advertise_mode is CUSTOM and is advertised to
        /// all peers of the router. These IP ranges will be advertised in addition to
        /// any specified groups. Leave this field blank to advertise no custom IP
        /// ranges.
        pub advertised_ip_ranges: Option<Vec<RouterAdvertisedIpRange>> =
            "advertisedIpRanges",
        /// Local BGP Autonomous System Number (ASN). Must be anRFC6996 private ASN,
        /// either 16-bit or 32-bit. The value will be fixed for this router resource.
        /// All VPN tunnels that link to this router will have the same local ASN.
        pub asn: Option<u32> = "asn",
        /// Explicitly specifies a range of valid BGP Identifiers for this Router. It is
        /// provided as a link-local IPv4 range (from 169.254.0.0/16), of size at least
        /// /30, even if the BGP sessions are over IPv6. It must not overlap with any
        /// IPv4 BGP session ranges.
        ///
        /// Other vendors commonly call this "router ID".
        pub identifier_range: Option<String> = "identifierRange",
        /// The interval in seconds between BGP keepalive messages that are sent to the
        /// peer.
        ///
        /// Hold time is three times the interval at which keepalive messages are sent,
        /// and the hold time is the maximum number of seconds allowed to elapse between
        /// successive keepalive messages that BGP receives from a peer.
        ///
        /// BGP will use the smaller of either the local hold time value or the peer's
        /// hold time value as the hold time for the BGP connection between the two
        /// peers.
        ///
        /// If set, this value must be between 20 and 60. The default is 20.
        pub keepalive_interval: Option<u32> = "keepaliveInterval",
    }
}

open_enum! {
    /// User-specified flag to indicate which mode to use for advertisement. The options
    /// are DEFAULT or CUSTOM.
    pub enum RouterBgpAdvertiseMode = "RouterBgp.advertiseMode" {
        /// The value `CUSTOM`.
        Custom = "CUSTOM",
        /// The value `DEFAULT`.
        Default = "DEFAULT",
    }
}

open_enum! {
    /// An item of the property `advertisedGroups` of `RouterBgp`.
    pub enum RouterBgpAdvertisedGroups = "RouterBgp.advertisedGroups[]" {
        /// Advertise all available subnets (including peer VPC subnets).
        AllSubnets = "ALL_SUBNETS",
    }
}
