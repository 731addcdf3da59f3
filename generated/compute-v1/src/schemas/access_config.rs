//! The schema `AccessConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// An access configuration attached to an instance's network interface. Only one
    /// access config per instance is supported.
    pub struct AccessConfig = "AccessConfig" {
        /// Applies to ipv6AccessConfigs only. The first IPv6 address of the external
        /// IPv6 range associated with this instance, prefix length is stored
        /// inexternalIpv6PrefixLength in ipv6AccessConfig. To use a static external IP
        /// address, it must be unused and in the same region as the instance's zone. If
        /// not specified, Google Cloud will automatically assign an external IPv6
        /// address from the instance's subnetwork.
        pub external_ipv6: Option<String> = "externalIpv6",
        /// Applies to ipv6AccessConfigs only. The prefix length of the external IPv6
        /// range.
        pub external_ipv6_prefix_length: Option<i32> = "externalIpv6PrefixLength",
        /// Reference to the source of external IPv4 addresses, like a
        /// PublicDelegatedPrefix (PDP) for BYOIP. The PDP must support enhanced IPv4
        /// allocations.
        ///
        /// Use one of the following formats to specify a PDP when allocating an external
        /// IPv4 address using BYOIP.
        ///
        /// \- Full resource URL, as
        /// in<https://www.googleapis.com/compute/v1/projects/projectId/regions/region/publicDelegatedPrefixes/pdp-name> -
        /// Partial URL, as in
        ///
        /// - projects/projectId/regions/region/publicDelegatedPrefixes/pdp-name
        /// - regions/region/publicDelegatedPrefixes/pdp-name
        pub ip_collection: Option<String> = "ipCollection",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#accessConfig
        /// for access configs.
        ///
        /// The default is `compute#accessConfig`.
        pub kind: Option<String> = "kind",
        /// The name of this access configuration. In accessConfigs (IPv4), the default
        /// and recommended name is External NAT, but you can use any arbitrary string,
        /// such as My external IP orNetwork Access. In ipv6AccessConfigs, the recommend
        /// name is External IPv6.
        pub name: Option<String> = "name",
        /// Applies to accessConfigs (IPv4) only. Anexternal IP address associated with
        /// this instance. Specify an unused static external IP address available to the
        /// project or leave this field undefined to use an IP from a shared ephemeral IP
        /// address pool. If you specify a static external IP address, it must live in
        /// the same region as the zone of the instance.
        ///
        /// Named `natIP` on the wire.
        pub nat_ip: Option<String> = "natIP",
        /// This signifies the networking tier used for configuring this access
        /// configuration and can only take the following values: PREMIUM,STANDARD.
        ///
        /// If an AccessConfig is specified without a valid external IP address, an
        /// ephemeral IP will be created with this networkTier.
        ///
        /// If an AccessConfig with a valid external IP address is specified, it must
        /// match that of the networkTier associated with the Address resource owning
        /// that IP.
        pub network_tier: Option<Open<AccessConfigNetworkTier>> = "networkTier",
        /// The DNS domain name for the public PTR record.
        ///
        /// You can set this field only if the `setPublicPtr` field is enabled
        /// inaccessConfig. If this field is unspecified inipv6AccessConfig, a default
        /// PTR record will be created for first IP in associated external IPv6 range.
        pub public_ptr_domain_name: Option<String> = "publicPtrDomainName",
        /// The resource URL for the security policy associated with this access config.
        pub security_policy: Option<String> = "securityPolicy",
        /// Specifies whether a public DNS 'PTR' record should be created to map the
        /// external IP address of the instance to a DNS domain name.
        ///
        /// This field is not used in ipv6AccessConfig. A default PTR record will be
        /// created if the VM has external IPv6 range associated.
        pub set_public_ptr: Option<bool> = "setPublicPtr",
        /// The type of configuration. In accessConfigs (IPv4), the default and only
        /// option is ONE_TO_ONE_NAT. Inipv6AccessConfigs, the default and only option
        /// isDIRECT_IPV6.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<AccessConfigType>> = "type",
    }
}

open_enum! {
    /// This signifies the networking tier used for configuring this access configuration
    /// and can only take the following values: PREMIUM,STANDARD.
    ///
    /// If an AccessConfig is specified without a valid external IP address, an ephemeral
    /// IP will be created with this networkTier.
    ///
    /// If an AccessConfig with a valid external IP address is specified, it must match
    /// that of the networkTier associated with the Address resource owning that IP.
    pub enum AccessConfigNetworkTier = "AccessConfig.networkTier" {
        /// Public internet quality with fixed bandwidth.
        FixedStandard = "FIXED_STANDARD",
        /// High quality, Google-grade network tier, support for all networking products.
        Premium = "PREMIUM",
        /// Public internet quality, only limited support for other networking products.
        Standard = "STANDARD",
        /// (Output only) Temporary tier for FIXED_STANDARD when fixed standard tier is
        /// expired or not configured.
        StandardOverridesFixedStandard = "STANDARD_OVERRIDES_FIXED_STANDARD",
    }
}

open_enum! {
    /// The type of configuration. In accessConfigs (IPv4), the default and only option
    /// is ONE_TO_ONE_NAT. Inipv6AccessConfigs, the default and only option
    /// isDIRECT_IPV6.
    pub enum AccessConfigType = "AccessConfig.type" {
        /// The value `DIRECT_IPV6`.
        DirectIpv6 = "DIRECT_IPV6",
        /// The value `ONE_TO_ONE_NAT`.
        OneToOneNat = "ONE_TO_ONE_NAT",
    }
}
