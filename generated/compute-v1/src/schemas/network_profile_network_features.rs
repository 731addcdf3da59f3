//! The schema `NetworkProfileNetworkFeatures`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NetworkProfileNetworkFeaturesPredefinedSubnetworkRange;

record! {
    /// The schema `NetworkProfileNetworkFeatures`.
    pub struct NetworkProfileNetworkFeatures = "NetworkProfileNetworkFeatures" {
        /// Specifies what address purposes are supported. If empty, all address purposes
        /// are supported.
        pub address_purposes: Option<Vec<Open<NetworkProfileNetworkFeaturesAddressPurposes>>> =
            "addressPurposes",
        /// Specifies whether address creation is allowed.
        pub allow_address_creation: Option<Open<NetworkProfileNetworkFeaturesAllowAddressCreation>> =
            "allowAddressCreation",
        /// Specifies whether alias IP ranges (and secondary address ranges) are allowed.
        pub allow_alias_ip_ranges: Option<Open<NetworkProfileNetworkFeaturesAllowAliasIpRanges>> =
            "allowAliasIpRanges",
        /// Specifies whether auto mode subnet creation is allowed.
        pub allow_auto_mode_subnet: Option<Open<NetworkProfileNetworkFeaturesAllowAutoModeSubnet>> =
            "allowAutoModeSubnet",
        /// Specifies whether firewalls for Class D address ranges are supported.
        pub allow_class_d_firewalls: Option<Open<NetworkProfileNetworkFeaturesAllowClassDFirewalls>> =
            "allowClassDFirewalls",
        /// Specifies whether cloud NAT creation is allowed.
        pub allow_cloud_nat: Option<Open<NetworkProfileNetworkFeaturesAllowCloudNat>> =
            "allowCloudNat",
        /// Specifies whether cloud router creation is allowed.
        pub allow_cloud_router: Option<Open<NetworkProfileNetworkFeaturesAllowCloudRouter>> =
            "allowCloudRouter",
        /// Specifies whether default NIC attachment is allowed.
        pub allow_default_nic_attachment: Option<Open<NetworkProfileNetworkFeaturesAllowDefaultNicAttachment>> =
            "allowDefaultNicAttachment",
        /// Specifies whether VMs are allowed to have external IP access on network
        /// interfaces connected to this VPC.
        pub allow_external_ip_access: Option<Open<NetworkProfileNetworkFeaturesAllowExternalIpAccess>> =
            "allowExternalIpAccess",
        /// Specifies whether firewall policy can be attached to the network.
        pub allow_firewall_policy: Option<Open<NetworkProfileNetworkFeaturesAllowFirewallPolicy>> =
            "allowFirewallPolicy",
        /// Specifies whether Cloud Interconnect creation is allowed.
        pub allow_interconnect: Option<Open<NetworkProfileNetworkFeaturesAllowInterconnect>> =
            "allowInterconnect",
        /// Specifies whether IP forwarding is allowed.
        pub allow_ip_forwarding: Option<Open<NetworkProfileNetworkFeaturesAllowIpForwarding>> =
            "allowIpForwarding",
        /// Specifies whether cloud load balancing is allowed.
        pub allow_load_balancing: Option<Open<NetworkProfileNetworkFeaturesAllowLoadBalancing>> =
            "allowLoadBalancing",
        /// Specifies whether multi-nic in the same network is allowed.
        pub allow_multi_nic_in_same_network: Option<Open<NetworkProfileNetworkFeaturesAllowMultiNicInSameNetwork>> =
            "allowMultiNicInSameNetwork",
        /// Specifies whether multi-nic in the same subnetwork is allowed.
        pub allow_multi_nic_in_same_subnetwork: Option<Open<NetworkProfileNetworkFeaturesAllowMultiNicInSameSubnetwork>> =
            "allowMultiNicInSameSubnetwork",
        /// Specifies whether multicast is allowed.
        pub allow_multicast: Option<Open<NetworkProfileNetworkFeaturesAllowMulticast>> =
            "allowMulticast",
        /// Specifies whether NCC is allowed.
        pub allow_ncc: Option<Open<NetworkProfileNetworkFeaturesAllowNcc>> = "allowNcc",
        /// Specifies whether VM network migration is allowed.
        pub allow_network_migration: Option<Open<NetworkProfileNetworkFeaturesAllowNetworkMigration>> =
            "allowNetworkMigration",
        /// Specifies whether Packet Mirroring 1.0 is supported.
        pub allow_packet_mirroring: Option<Open<NetworkProfileNetworkFeaturesAllowPacketMirroring>> =
            "allowPacketMirroring",
        /// Specifies whether private Google access is allowed.
        pub allow_private_google_access: Option<Open<NetworkProfileNetworkFeaturesAllowPrivateGoogleAccess>> =
            "allowPrivateGoogleAccess",
        /// Specifies whether PSC creation is allowed.
        pub allow_psc: Option<Open<NetworkProfileNetworkFeaturesAllowPsc>> = "allowPsc",
        /// Specifies whether unicast within the same network is allowed.
        pub allow_same_network_unicast: Option<Open<NetworkProfileNetworkFeaturesAllowSameNetworkUnicast>> =
            "allowSameNetworkUnicast",
        /// Specifies whether static route creation is allowed.
        pub allow_static_routes: Option<Open<NetworkProfileNetworkFeaturesAllowStaticRoutes>> =
            "allowStaticRoutes",
        /// Specifies whether sub interfaces are allowed.
        pub allow_sub_interfaces: Option<Open<NetworkProfileNetworkFeaturesAllowSubInterfaces>> =
            "allowSubInterfaces",
        /// Specifies whether subnetwork creation is allowed.
        pub allow_subnetwork_creation: Option<Open<NetworkProfileNetworkFeaturesAllowSubnetworkCreation>> =
            "allowSubnetworkCreation",
        /// Specifies whether VPC firewall rules can be created under the network.
        pub allow_vpc_firewall_rules: Option<Open<NetworkProfileNetworkFeaturesAllowVpcFirewallRules>> =
            "allowVpcFirewallRules",
        /// Specifies whether VPC peering is allowed.
        pub allow_vpc_peering: Option<Open<NetworkProfileNetworkFeaturesAllowVpcPeering>> =
            "allowVpcPeering",
        /// Specifies whether VPN creation is allowed.
        pub allow_vpn: Option<Open<NetworkProfileNetworkFeaturesAllowVpn>> = "allowVpn",
        /// The property `firewallPolicyTypes`.
        pub firewall_policy_types: Option<Vec<Open<NetworkProfileNetworkFeaturesFirewallPolicyTypes>>> =
            "firewallPolicyTypes",
        /// If set, limits the interface types that the network supports. If empty, all
        /// interface types are supported.
        pub interface_types: Option<Vec<Open<NetworkProfileNetworkFeaturesInterfaceTypes>>> =
            "interfaceTypes",
        /// Specifies which type of multicast is supported.
        pub multicast: Option<Open<NetworkProfileNetworkFeaturesMulticast>> =
            "multicast",
        /// Specifies a predefined internal IPv6 range for the network.
        pub predefined_network_internal_ipv6_range: Option<String> =
            "predefinedNetworkInternalIpv6Range",
        /// Predefined subnetwork ranges for the network.
        pub predefined_subnetwork_ranges: Option<Vec<NetworkProfileNetworkFeaturesPredefinedSubnetworkRange>> =
            "predefinedSubnetworkRanges",
        /// Specifies which subnetwork purposes are supported.
        pub subnet_purposes: Option<Vec<Open<NetworkProfileNetworkFeaturesSubnetPurposes>>> =
            "subnetPurposes",
        /// Specifies which subnetwork stack types are supported.
        pub subnet_stack_types: Option<Vec<Open<NetworkProfileNetworkFeaturesSubnetStackTypes>>> =
            "subnetStackTypes",
        /// Output only. Specifies which subnetwork purposes are supported.
        pub subnetwork_purposes: Option<Vec<Open<NetworkProfileNetworkFeaturesSubnetworkPurposes>>> =
            "subnetworkPurposes",
        /// Output only. Specifies which subnetwork stack types are supported.
        pub subnetwork_stack_types: Option<Vec<Open<NetworkProfileNetworkFeaturesSubnetworkStackTypes>>> =
            "subnetworkStackTypes",
        /// Specifies which type of unicast is supported.
        pub unicast: Option<Open<NetworkProfileNetworkFeaturesUnicast>> = "unicast",
    }
}

open_enum! {
    /// An item of the property `addressPurposes` of `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesAddressPurposes =
        "NetworkProfileNetworkFeatures.addressPurposes[]" {
        /// DNS resolver address in the subnetwork.
        DnsResolver = "DNS_RESOLVER",
        /// VM internal/alias IP, Internal LB service IP, etc.
        GceEndpoint = "GCE_ENDPOINT",
        /// A regional internal IP address range reserved for the VLAN attachment that is
        /// used in HA VPN over Cloud Interconnect. This regional internal IP address
        /// range must not overlap with any IP address range of subnet/route in the VPC
        /// network and its peering networks. After the VLAN attachment is created with
        /// the reserved IP address range, when creating a new VPN gateway, its interface
        /// IP address is allocated from the associated VLAN attachment's IP address
        /// range.
        IpsecInterconnect = "IPSEC_INTERCONNECT",
        /// External IP automatically reserved for Cloud NAT.
        NatAuto = "NAT_AUTO",
        /// The global external address can only be assigned to Global External
        /// Passthrough Network Load Balancer forwarding rules, as an Availability Group
        /// 0 address.
        PassthroughLoadBalancerAvailabilityGroup0 =
            "PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0",
        /// The global external address can only be assigned to Global External
        /// Passthrough Network Load Balancer forwarding rules, as an Availability Group
        /// 1 address.
        PassthroughLoadBalancerAvailabilityGroup1 =
            "PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1",
        /// A private network IP address that can be used to configure Private Service
        /// Connect. This purpose can be specified only forGLOBAL addresses of Type
        /// INTERNAL
        PrivateServiceConnect = "PRIVATE_SERVICE_CONNECT",
        /// A regional internal IP address range reserved for Serverless.
        Serverless = "SERVERLESS",
        /// A private network IP address that can be shared by multiple Internal Load
        /// Balancer forwarding rules.
        SharedLoadbalancerVip = "SHARED_LOADBALANCER_VIP",
        /// IP range for peer networks.
        VpcPeering = "VPC_PEERING",
    }
}

open_enum! {
    /// Specifies whether address creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowAddressCreation =
        "NetworkProfileNetworkFeatures.allowAddressCreation" {
        /// The value `ADDRESS_CREATION_ALLOWED`.
        AddressCreationAllowed = "ADDRESS_CREATION_ALLOWED",
        /// The value `ADDRESS_CREATION_BLOCKED`.
        AddressCreationBlocked = "ADDRESS_CREATION_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether alias IP ranges (and secondary address ranges) are allowed.
    pub enum NetworkProfileNetworkFeaturesAllowAliasIpRanges =
        "NetworkProfileNetworkFeatures.allowAliasIpRanges" {
        /// The value `ALIAS_IP_RANGES_ALLOWED`.
        AliasIpRangesAllowed = "ALIAS_IP_RANGES_ALLOWED",
        /// The value `ALIAS_IP_RANGES_BLOCKED`.
        AliasIpRangesBlocked = "ALIAS_IP_RANGES_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether auto mode subnet creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowAutoModeSubnet =
        "NetworkProfileNetworkFeatures.allowAutoModeSubnet" {
        /// The value `AUTO_MODE_SUBNET_ALLOWED`.
        AutoModeSubnetAllowed = "AUTO_MODE_SUBNET_ALLOWED",
        /// The value `AUTO_MODE_SUBNET_BLOCKED`.
        AutoModeSubnetBlocked = "AUTO_MODE_SUBNET_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether firewalls for Class D address ranges are supported.
    pub enum NetworkProfileNetworkFeaturesAllowClassDFirewalls =
        "NetworkProfileNetworkFeatures.allowClassDFirewalls" {
        /// The value `CLASS_D_FIREWALLS_ALLOWED`.
        ClassDFirewallsAllowed = "CLASS_D_FIREWALLS_ALLOWED",
        /// The value `CLASS_D_FIREWALLS_BLOCKED`.
        ClassDFirewallsBlocked = "CLASS_D_FIREWALLS_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether cloud NAT creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowCloudNat =
        "NetworkProfileNetworkFeatures.allowCloudNat" {
        /// The value `CLOUD_NAT_ALLOWED`.
        CloudNatAllowed = "CLOUD_NAT_ALLOWED",
        /// The value `CLOUD_NAT_BLOCKED`.
        CloudNatBlocked = "CLOUD_NAT_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether cloud router creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowCloudRouter =
        "NetworkProfileNetworkFeatures.allowCloudRouter" {
        /// The value `CLOUD_ROUTER_ALLOWED`.
        CloudRouterAllowed = "CLOUD_ROUTER_ALLOWED",
        /// The value `CLOUD_ROUTER_BLOCKED`.
        CloudRouterBlocked = "CLOUD_ROUTER_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether default NIC attachment is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowDefaultNicAttachment =
        "NetworkProfileNetworkFeatures.allowDefaultNicAttachment" {
        /// The value `DEFAULT_NIC_ATTACHMENT_ALLOWED`.
        DefaultNicAttachmentAllowed = "DEFAULT_NIC_ATTACHMENT_ALLOWED",
        /// The value `DEFAULT_NIC_ATTACHMENT_BLOCKED`.
        DefaultNicAttachmentBlocked = "DEFAULT_NIC_ATTACHMENT_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether VMs are allowed to have external IP access on network
    /// interfaces connected to this VPC.
    pub enum NetworkProfileNetworkFeaturesAllowExternalIpAccess =
        "NetworkProfileNetworkFeatures.allowExternalIpAccess" {
        /// The value `EXTERNAL_IP_ACCESS_ALLOWED`.
        ExternalIpAccessAllowed = "EXTERNAL_IP_ACCESS_ALLOWED",
        /// The value `EXTERNAL_IP_ACCESS_BLOCKED`.
        ExternalIpAccessBlocked = "EXTERNAL_IP_ACCESS_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether firewall policy can be attached to the network.
    pub enum NetworkProfileNetworkFeaturesAllowFirewallPolicy =
        "NetworkProfileNetworkFeatures.allowFirewallPolicy" {
        /// The value `FIREWALL_POLICY_ALLOWED`.
        FirewallPolicyAllowed = "FIREWALL_POLICY_ALLOWED",
        /// The value `FIREWALL_POLICY_BLOCKED`.
        FirewallPolicyBlocked = "FIREWALL_POLICY_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether Cloud Interconnect creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowInterconnect =
        "NetworkProfileNetworkFeatures.allowInterconnect" {
        /// The value `INTERCONNECT_ALLOWED`.
        InterconnectAllowed = "INTERCONNECT_ALLOWED",
        /// The value `INTERCONNECT_BLOCKED`.
        InterconnectBlocked = "INTERCONNECT_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether IP forwarding is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowIpForwarding =
        "NetworkProfileNetworkFeatures.allowIpForwarding" {
        /// The value `IP_FORWARDING_ALLOWED`.
        IpForwardingAllowed = "IP_FORWARDING_ALLOWED",
        /// The value `IP_FORWARDING_BLOCKED`.
        IpForwardingBlocked = "IP_FORWARDING_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether cloud load balancing is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowLoadBalancing =
        "NetworkProfileNetworkFeatures.allowLoadBalancing" {
        /// The value `LOAD_BALANCING_ALLOWED`.
        LoadBalancingAllowed = "LOAD_BALANCING_ALLOWED",
        /// The value `LOAD_BALANCING_BLOCKED`.
        LoadBalancingBlocked = "LOAD_BALANCING_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether multi-nic in the same network is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowMultiNicInSameNetwork =
        "NetworkProfileNetworkFeatures.allowMultiNicInSameNetwork" {
        /// The value `MULTI_NIC_IN_SAME_NETWORK_ALLOWED`.
        MultiNicInSameNetworkAllowed = "MULTI_NIC_IN_SAME_NETWORK_ALLOWED",
        /// The value `MULTI_NIC_IN_SAME_NETWORK_BLOCKED`.
        MultiNicInSameNetworkBlocked = "MULTI_NIC_IN_SAME_NETWORK_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether multi-nic in the same subnetwork is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowMultiNicInSameSubnetwork =
        "NetworkProfileNetworkFeatures.allowMultiNicInSameSubnetwork" {
        /// The value `MULTI_NIC_IN_SAME_SUBNETWORK_ALLOWED`.
        MultiNicInSameSubnetworkAllowed = "MULTI_NIC_IN_SAME_SUBNETWORK_ALLOWED",
        /// The value `MULTI_NIC_IN_SAME_SUBNETWORK_BLOCKED`.
        MultiNicInSameSubnetworkBlocked = "MULTI_NIC_IN_SAME_SUBNETWORK_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether multicast is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowMulticast =
        "NetworkProfileNetworkFeatures.allowMulticast" {
        /// The value `MULTICAST_ALLOWED`.
        MulticastAllowed = "MULTICAST_ALLOWED",
        /// The value `MULTICAST_BLOCKED`.
        MulticastBlocked = "MULTICAST_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether NCC is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowNcc =
        "NetworkProfileNetworkFeatures.allowNcc" {
        /// The value `NCC_ALLOWED`.
        NccAllowed = "NCC_ALLOWED",
        /// The value `NCC_BLOCKED`.
        NccBlocked = "NCC_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether VM network migration is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowNetworkMigration =
        "NetworkProfileNetworkFeatures.allowNetworkMigration" {
        /// The value `NETWORK_MIGRATION_ALLOWED`.
        NetworkMigrationAllowed = "NETWORK_MIGRATION_ALLOWED",
        /// The value `NETWORK_MIGRATION_BLOCKED`.
        NetworkMigrationBlocked = "NETWORK_MIGRATION_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether Packet Mirroring 1.0 is supported.
    pub enum NetworkProfileNetworkFeaturesAllowPacketMirroring =
        "NetworkProfileNetworkFeatures.allowPacketMirroring" {
        /// The value `PACKET_MIRRORING_ALLOWED`.
        PacketMirroringAllowed = "PACKET_MIRRORING_ALLOWED",
        /// The value `PACKET_MIRRORING_BLOCKED`.
        PacketMirroringBlocked = "PACKET_MIRRORING_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether private Google access is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowPrivateGoogleAccess =
        "NetworkProfileNetworkFeatures.allowPrivateGoogleAccess" {
        /// The value `PRIVATE_GOOGLE_ACCESS_ALLOWED`.
        PrivateGoogleAccessAllowed = "PRIVATE_GOOGLE_ACCESS_ALLOWED",
        /// The value `PRIVATE_GOOGLE_ACCESS_BLOCKED`.
        PrivateGoogleAccessBlocked = "PRIVATE_GOOGLE_ACCESS_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether PSC creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowPsc =
        "NetworkProfileNetworkFeatures.allowPsc" {
        /// The value `PSC_ALLOWED`.
        PscAllowed = "PSC_ALLOWED",
        /// The value `PSC_BLOCKED`.
        PscBlocked = "PSC_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether unicast within the same network is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowSameNetworkUnicast =
        "NetworkProfileNetworkFeatures.allowSameNetworkUnicast" {
        /// The value `SAME_NETWORK_UNICAST_ALLOWED`.
        SameNetworkUnicastAllowed = "SAME_NETWORK_UNICAST_ALLOWED",
        /// The value `SAME_NETWORK_UNICAST_BLOCKED`.
        SameNetworkUnicastBlocked = "SAME_NETWORK_UNICAST_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether static route creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowStaticRoutes =
        "NetworkProfileNetworkFeatures.allowStaticRoutes" {
        /// The value `STATIC_ROUTES_ALLOWED`.
        StaticRoutesAllowed = "STATIC_ROUTES_ALLOWED",
        /// The value `STATIC_ROUTES_BLOCKED`.
        StaticRoutesBlocked = "STATIC_ROUTES_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether sub interfaces are allowed.
    pub enum NetworkProfileNetworkFeaturesAllowSubInterfaces =
        "NetworkProfileNetworkFeatures.allowSubInterfaces" {
        /// The value `SUBINTERFACES_ALLOWED`.
        SubinterfacesAllowed = "SUBINTERFACES_ALLOWED",
        /// The value `SUBINTERFACES_BLOCKED`.
        SubinterfacesBlocked = "SUBINTERFACES_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether subnetwork creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowSubnetworkCreation =
        "NetworkProfileNetworkFeatures.allowSubnetworkCreation" {
        /// The value `SUBNETWORK_CREATION_ALLOWED`.
        SubnetworkCreationAllowed = "SUBNETWORK_CREATION_ALLOWED",
        /// The value `SUBNETWORK_CREATION_BLOCKED`.
        SubnetworkCreationBlocked = "SUBNETWORK_CREATION_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether VPC firewall rules can be created under the network.
    pub enum NetworkProfileNetworkFeaturesAllowVpcFirewallRules =
        "NetworkProfileNetworkFeatures.allowVpcFirewallRules" {
        /// The value `VPC_FIREWALL_RULES_ALLOWED`.
        VpcFirewallRulesAllowed = "VPC_FIREWALL_RULES_ALLOWED",
        /// The value `VPC_FIREWALL_RULES_BLOCKED`.
        VpcFirewallRulesBlocked = "VPC_FIREWALL_RULES_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether VPC peering is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowVpcPeering =
        "NetworkProfileNetworkFeatures.allowVpcPeering" {
        /// The value `VPC_PEERING_ALLOWED`.
        VpcPeeringAllowed = "VPC_PEERING_ALLOWED",
        /// The value `VPC_PEERING_BLOCKED`.
        VpcPeeringBlocked = "VPC_PEERING_BLOCKED",
    }
}

open_enum! {
    /// Specifies whether VPN creation is allowed.
    pub enum NetworkProfileNetworkFeaturesAllowVpn =
        "NetworkProfileNetworkFeatures.allowVpn" {
        /// The value `VPN_ALLOWED`.
        VpnAllowed = "VPN_ALLOWED",
        /// The value `VPN_BLOCKED`.
        VpnBlocked = "VPN_BLOCKED",
    }
}

open_enum! {
    /// An item of the property `firewallPolicyTypes` of `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesFirewallPolicyTypes =
        "NetworkProfileNetworkFeatures.firewallPolicyTypes[]" {
        /// The value `RDMA_ROCE_POLICY`.
        RdmaRocePolicy = "RDMA_ROCE_POLICY",
        /// The value `ULL_POLICY`.
        UllPolicy = "ULL_POLICY",
        /// The value `VPC_POLICY`.
        VpcPolicy = "VPC_POLICY",
    }
}

open_enum! {
    /// An item of the property `interfaceTypes` of `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesInterfaceTypes =
        "NetworkProfileNetworkFeatures.interfaceTypes[]" {
        /// GVNIC
        Gvnic = "GVNIC",
        /// IDPF
        Idpf = "IDPF",
        /// IRDMA
        Irdma = "IRDMA",
        /// MRDMA
        Mrdma = "MRDMA",
        /// No type specified.
        UnspecifiedNicType = "UNSPECIFIED_NIC_TYPE",
        /// VIRTIO
        VirtioNet = "VIRTIO_NET",
    }
}

open_enum! {
    /// Specifies which type of multicast is supported.
    pub enum NetworkProfileNetworkFeaturesMulticast =
        "NetworkProfileNetworkFeatures.multicast" {
        /// The value `MULTICAST_SDN`.
        MulticastSdn = "MULTICAST_SDN",
        /// The value `MULTICAST_ULL`.
        MulticastUll = "MULTICAST_ULL",
    }
}

open_enum! {
    /// An item of the property `subnetPurposes` of `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesSubnetPurposes =
        "NetworkProfileNetworkFeatures.subnetPurposes[]" {
        /// The value `SUBNET_PURPOSE_CUSTOM_HARDWARE`.
        SubnetPurposeCustomHardware = "SUBNET_PURPOSE_CUSTOM_HARDWARE",
        /// The value `SUBNET_PURPOSE_PRIVATE`.
        SubnetPurposePrivate = "SUBNET_PURPOSE_PRIVATE",
    }
}

open_enum! {
    /// An item of the property `subnetStackTypes` of `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesSubnetStackTypes =
        "NetworkProfileNetworkFeatures.subnetStackTypes[]" {
        /// The value `SUBNET_STACK_TYPE_IPV4_IPV6`.
        SubnetStackTypeIpv4Ipv6 = "SUBNET_STACK_TYPE_IPV4_IPV6",
        /// The value `SUBNET_STACK_TYPE_IPV4_ONLY`.
        SubnetStackTypeIpv4Only = "SUBNET_STACK_TYPE_IPV4_ONLY",
        /// The value `SUBNET_STACK_TYPE_IPV6_ONLY`.
        SubnetStackTypeIpv6Only = "SUBNET_STACK_TYPE_IPV6_ONLY",
    }
}

open_enum! {
    /// An item of the property `subnetworkPurposes` of `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesSubnetworkPurposes =
        "NetworkProfileNetworkFeatures.subnetworkPurposes[]" {
        /// Subnet reserved for Global Envoy-based Load Balancing.
        GlobalManagedProxy = "GLOBAL_MANAGED_PROXY",
        /// Subnet reserved for Internal HTTP(S) Load Balancing. This is a legacy
        /// purpose, please use REGIONAL_MANAGED_PROXY instead.
        InternalHttpsLoadBalancer = "INTERNAL_HTTPS_LOAD_BALANCER",
        /// Subnetwork will be used for Migration from one peered VPC to another. (a
        /// transient state of subnetwork while migrating resources from one project to
        /// another).
        PeerMigration = "PEER_MIGRATION",
        /// Regular user created or automatically created subnet.
        Private = "PRIVATE",
        /// Subnetwork used as source range for Private NAT Gateways.
        PrivateNat = "PRIVATE_NAT",
        /// Regular user created or automatically created subnet.
        ///
        /// Named `PRIVATE_RFC_1918` on the wire.
        PrivateRfc1918 = "PRIVATE_RFC_1918",
        /// Subnetworks created for Private Service Connect in the producer network.
        PrivateServiceConnect = "PRIVATE_SERVICE_CONNECT",
        /// Subnetwork used for Regional Envoy-based Load Balancing.
        RegionalManagedProxy = "REGIONAL_MANAGED_PROXY",
    }
}

open_enum! {
    /// An item of the property `subnetworkStackTypes` of
    /// `NetworkProfileNetworkFeatures`.
    pub enum NetworkProfileNetworkFeaturesSubnetworkStackTypes =
        "NetworkProfileNetworkFeatures.subnetworkStackTypes[]" {
        /// New VMs in this subnet can have both IPv4 and IPv6 addresses.
        Ipv4Ipv6 = "IPV4_IPV6",
        /// New VMs in this subnet will only be assigned IPv4 addresses.
        Ipv4Only = "IPV4_ONLY",
        /// New VMs in this subnet will only be assigned IPv6 addresses.
        Ipv6Only = "IPV6_ONLY",
    }
}

open_enum! {
    /// Specifies which type of unicast is supported.
    pub enum NetworkProfileNetworkFeaturesUnicast =
        "NetworkProfileNetworkFeatures.unicast" {
        /// The value `UNICAST_SDN`.
        UnicastSdn = "UNICAST_SDN",
        /// The value `UNICAST_ULL`.
        UnicastUll = "UNICAST_ULL",
    }
}
