//! The schema `RouterNat`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::RouterNatLogConfig;
use super::RouterNatRule;
use super::RouterNatSubnetworkToNat;
use super::RouterNatSubnetworkToNat64;

record! {
    /// Represents a Nat resource. It enables the VMs within the specified subnetworks to
    /// access Internet without external IP addresses. It specifies a list of subnetworks
    /// (and the ranges within) that want to use NAT. Customers can also provide the
    /// external IPs that would be used for NAT. GCP would auto-allocate ephemeral IPs if
    /// no external IPs are provided.
    pub struct RouterNat = "RouterNat" {
        /// The network tier to use when automatically reserving NAT IP addresses. Must
        /// be one of: PREMIUM, STANDARD. If not specified, then the current
        /// project-level default tier is used.
        pub auto_network_tier: Option<Open<RouterNatAutoNetworkTier>> =
            "autoNetworkTier",
        /// A list of URLs of the IP resources to be drained. These IPs must be valid
        /// static external IPs that have been assigned to the NAT. These IPs should be
        /// used for updating/patching a NAT only.
        pub drain_nat_ips: Option<Vec<String>> = "drainNatIps",
        /// Output only. Effective timeout (in seconds) for TCP connections that are in
        /// TIME_WAIT state. This value is equal to tcp_time_wait_timeout_sec. If
        /// tcp_time_wait_timeout_sec isn't set, the effective timeout is 30s or 120s.
        /// The field is output only.
        pub effective_tcp_time_wait_timeout_sec: Option<i32> =
            "effectiveTcpTimeWaitTimeoutSec",
        /// Enable Dynamic Port Allocation.
        ///
        /// If not specified, it is disabled by default.
        ///
        /// If set to true,
        ///
        /// - Dynamic Port Allocation will be enabled on this NAT config.
        /// - enableEndpointIndependentMapping cannot be set to true.
        /// - If minPorts is set, minPortsPerVm must be set to a power of two greater
        ///   than or equal to 32. If minPortsPerVm is not set, a minimum of 32 ports
        ///   will be allocated to a VM from this NAT config.
        pub enable_dynamic_port_allocation: Option<bool> = "enableDynamicPortAllocation",
        /// The property `enableEndpointIndependentMapping`.
        pub enable_endpoint_independent_mapping: Option<bool> =
            "enableEndpointIndependentMapping",
        /// List of NAT-ted endpoint types supported by the Nat Gateway. If the list is
        /// empty, then it will be equivalent to include ENDPOINT_TYPE_VM
        pub endpoint_types: Option<Vec<Open<RouterNatEndpointTypes>>> = "endpointTypes",
        /// Timeout (in seconds) for ICMP connections. Defaults to 30s if not set.
        pub icmp_idle_timeout_sec: Option<i32> = "icmpIdleTimeoutSec",
        /// Configure logging on this NAT.
        pub log_config: Option<Box<RouterNatLogConfig>> = "logConfig",
        /// Maximum number of ports allocated to a VM from this NAT config when Dynamic
        /// Port Allocation is enabled.
        ///
        /// If Dynamic Port Allocation is not enabled, this field has no effect.
        ///
        /// If Dynamic Port Allocation is enabled, and this field is set, it must be set
        /// to a power of two greater than minPortsPerVm, or 64 if minPortsPerVm is not
        /// set.
        ///
        /// If Dynamic Port Allocation is enabled and this field is not set, a maximum of
        /// 65536 ports will be allocated to a VM from this NAT config.
        pub max_ports_per_vm: Option<i32> = "maxPortsPerVm",
        /// Minimum number of ports allocated to a VM from this NAT config. If not set, a
        /// default number of ports is allocated to a VM. This is rounded up to the
        /// nearest power of 2. For example, if the value of this field is 50, at least
        /// 64 ports are allocated to a VM.
        pub min_ports_per_vm: Option<i32> = "minPortsPerVm",
        /// Unique name of this Nat service. The name must be 1-63 characters long and
        /// comply withRFC1035.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// List of Subnetwork resources whose traffic should be translated by NAT64
        /// Gateway. It is used only when LIST_OF_IPV6_SUBNETWORKS is selected for the
        /// SubnetworkIpRangeToNat64Option above.
        pub nat64_subnetworks: Option<Vec<RouterNatSubnetworkToNat64>> =
            "nat64Subnetworks",
        /// Specify the NatIpAllocateOption, which can take one of the following values:
        ///
        /// - MANUAL_ONLY: Uses only Nat IP addresses provided by customers. When there
        ///   are not enough specified Nat IPs, the Nat service fails for new VMs.
        /// - AUTO_ONLY: Nat IPs are allocated by Google Cloud Platform; customers can't
        ///   specify any Nat IPs. When choosing AUTO_ONLY, then nat_ip should be empty.
        pub nat_ip_allocate_option: Option<Open<RouterNatNatIpAllocateOption>> =
            "natIpAllocateOption",
        /// A list of URLs of the IP resources used for this Nat service. These IP
        /// addresses must be valid static external IP addresses assigned to the project.
        pub nat_ips: Option<Vec<String>> = "natIps",
        /// A list of rules associated with this NAT.
        pub rules: Option<Vec<RouterNatRule>> = "rules",
        /// Specify the Nat option, which can take one of the following values:
        ///
        /// - ALL_SUBNETWORKS_ALL_IP_RANGES: All of the IP ranges in every Subnetwork are
        ///   allowed to Nat.
        /// - ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES: All of the primary IP ranges in
        ///   every Subnetwork are allowed to Nat.
        /// - LIST_OF_SUBNETWORKS: A list of Subnetworks are allowed to Nat (specified in
        ///   the field subnetwork below)
        ///
        /// The default is SUBNETWORK_IP_RANGE_TO_NAT_OPTION_UNSPECIFIED. Note that if
        /// this field contains ALL_SUBNETWORKS_ALL_IP_RANGES then there should not be
        /// any other Router.Nat section in any Router for this network in this region.
        pub source_subnetwork_ip_ranges_to_nat: Option<Open<RouterNatSourceSubnetworkIpRangesToNat>> =
            "sourceSubnetworkIpRangesToNat",
        /// Specify the Nat option for NAT64, which can take one of the following values:
        ///
        /// - ALL_IPV6_SUBNETWORKS: All of the IP ranges in every Subnetwork are allowed
        ///   to Nat.
        /// - LIST_OF_IPV6_SUBNETWORKS: A list of Subnetworks are allowed to Nat
        ///   (specified in the field nat64_subnetwork below)
        ///
        /// The default is NAT64_OPTION_UNSPECIFIED. Note that if this field contains
        /// NAT64_ALL_V6_SUBNETWORKS no other Router.Nat section in this region can also
        /// enable NAT64 for any Subnetworks in this network. Other Router.Nat sections
        /// can still be present to enable NAT44 only.
        pub source_subnetwork_ip_ranges_to_nat64: Option<Open<RouterNatSourceSubnetworkIpRangesToNat64>> =
            "sourceSubnetworkIpRangesToNat64",
        /// A list of Subnetwork resources whose traffic should be translated by NAT
        /// Gateway. It is used only when LIST_OF_SUBNETWORKS is selected for the
        /// SubnetworkIpRangeToNatOption above.
        pub subnetworks: Option<Vec<RouterNatSubnetworkToNat>> = "subnetworks",
        /// Timeout (in seconds) for TCP established connections. Defaults to 1200s if
        /// not set.
        pub tcp_established_idle_timeout_sec: Option<i32> =
            "tcpEstablishedIdleTimeoutSec",
        /// Timeout (in seconds) for TCP connections that are in TIME_WAIT state.
        /// Defaults to 120s if not set.
        pub tcp_time_wait_timeout_sec: Option<i32> = "tcpTimeWaitTimeoutSec",
        /// Timeout (in seconds) for TCP transitory connections. Defaults to 30s if not
        /// set.
        pub tcp_transitory_idle_timeout_sec: Option<i32> = "tcpTransitoryIdleTimeoutSec",
        /// Indicates whether this NAT is used for public or private IP translation. If
        /// unspecified, it defaults to PUBLIC.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<RouterNatType>> = "type",
        /// Timeout (in seconds) for UDP connections. Defaults to 30s if not set.
        pub udp_idle_timeout_sec: Option<i32> = "udpIdleTimeoutSec",
    }
}

open_enum! {
    /// The network tier to use when automatically reserving NAT IP addresses. Must be
    /// one of: PREMIUM, STANDARD. If not specified, then the current project-level
    /// default tier is used.
    pub enum RouterNatAutoNetworkTier = "RouterNat.autoNetworkTier" {
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
    /// An item of the property `endpointTypes` of `RouterNat`.
    pub enum RouterNatEndpointTypes = "RouterNat.endpointTypes[]" {
        /// This is used for regional Application Load Balancers (internal and external)
        /// and regional proxy Network Load Balancers (internal and external) endpoints.
        EndpointTypeManagedProxyLb = "ENDPOINT_TYPE_MANAGED_PROXY_LB",
        /// This is used for Secure Web Gateway endpoints.
        EndpointTypeSwg = "ENDPOINT_TYPE_SWG",
        /// This is the default.
        EndpointTypeVm = "ENDPOINT_TYPE_VM",
    }
}

open_enum! {
    /// Specify the NatIpAllocateOption, which can take one of the following values:
    ///
    /// - MANUAL_ONLY: Uses only Nat IP addresses provided by customers. When there are
    ///   not enough specified Nat IPs, the Nat service fails for new VMs.
    /// - AUTO_ONLY: Nat IPs are allocated by Google Cloud Platform; customers can't
    ///   specify any Nat IPs. When choosing AUTO_ONLY, then nat_ip should be empty.
    pub enum RouterNatNatIpAllocateOption = "RouterNat.natIpAllocateOption" {
        /// Nat IPs are allocated by GCP; customers can not specify any Nat IPs.
        AutoOnly = "AUTO_ONLY",
        /// Only use Nat IPs provided by customers. When specified Nat IPs are not enough
        /// then the Nat service fails for new VMs.
        ManualOnly = "MANUAL_ONLY",
    }
}

open_enum! {
    /// Specify the Nat option, which can take one of the following values:
    ///
    /// - ALL_SUBNETWORKS_ALL_IP_RANGES: All of the IP ranges in every Subnetwork are
    ///   allowed to Nat.
    /// - ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES: All of the primary IP ranges in every
    ///   Subnetwork are allowed to Nat.
    /// - LIST_OF_SUBNETWORKS: A list of Subnetworks are allowed to Nat (specified in the
    ///   field subnetwork below)
    ///
    /// The default is SUBNETWORK_IP_RANGE_TO_NAT_OPTION_UNSPECIFIED. Note that if this
    /// field contains ALL_SUBNETWORKS_ALL_IP_RANGES then there should not be any other
    /// Router.Nat section in any Router for this network in this region.
    pub enum RouterNatSourceSubnetworkIpRangesToNat =
        "RouterNat.sourceSubnetworkIpRangesToNat" {
        /// All the IP ranges in every Subnetwork are allowed to Nat.
        AllSubnetworksAllIpRanges = "ALL_SUBNETWORKS_ALL_IP_RANGES",
        /// All the primary IP ranges in every Subnetwork are allowed to Nat.
        AllSubnetworksAllPrimaryIpRanges = "ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES",
        /// A list of Subnetworks are allowed to Nat (specified in the field subnetwork
        /// below)
        ListOfSubnetworks = "LIST_OF_SUBNETWORKS",
    }
}

open_enum! {
    /// Specify the Nat option for NAT64, which can take one of the following values:
    ///
    /// - ALL_IPV6_SUBNETWORKS: All of the IP ranges in every Subnetwork are allowed to
    ///   Nat.
    /// - LIST_OF_IPV6_SUBNETWORKS: A list of Subnetworks are allowed to Nat (specified
    ///   in the field nat64_subnetwork below)
    ///
    /// The default is NAT64_OPTION_UNSPECIFIED. Note that if this field contains
    /// NAT64_ALL_V6_SUBNETWORKS no other Router.Nat section in this region can also
    /// enable NAT64 for any Subnetworks in this network. Other Router.Nat sections can
    /// still be present to enable NAT44 only.
    pub enum RouterNatSourceSubnetworkIpRangesToNat64 =
        "RouterNat.sourceSubnetworkIpRangesToNat64" {
        /// NAT64 is enabled for all the IPv6 subnet ranges. In dual stack subnets, NAT64
        /// will only be enabled for IPv6-only VMs.
        AllIpv6Subnetworks = "ALL_IPV6_SUBNETWORKS",
        /// NAT64 is enabled for a list of IPv6 subnet ranges. In dual stack subnets,
        /// NAT64 will only be enabled for IPv6-only VMs. If this option is used, the
        /// nat64_subnetworks field must be specified.
        ListOfIpv6Subnetworks = "LIST_OF_IPV6_SUBNETWORKS",
    }
}

open_enum! {
    /// Indicates whether this NAT is used for public or private IP translation. If
    /// unspecified, it defaults to PUBLIC.
    pub enum RouterNatType = "RouterNat.type" {
        /// NAT used for private IP translation.
        Private = "PRIVATE",
        /// NAT used for public IP translation. This is the default.
        Public = "PUBLIC",
    }
}
