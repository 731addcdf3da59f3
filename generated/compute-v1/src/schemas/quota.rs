//! The schema `Quota`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A quotas entry.
    pub struct Quota = "Quota" {
        /// \[Output Only\] Quota limit for this metric.
        pub limit: Option<f64> = "limit",
        /// \[Output Only\] Name of the quota metric.
        pub metric: Option<Open<QuotaMetric>> = "metric",
        /// \[Output Only\] Owning resource. This is the resource on which this quota is
        /// applied.
        pub owner: Option<String> = "owner",
        /// \[Output Only\] Current usage of this metric.
        pub usage: Option<f64> = "usage",
    }
}

open_enum! {
    /// \[Output Only\] Name of the quota metric.
    pub enum QuotaMetric = "Quota.metric" {
        /// The value `A2_CPUS`.
        A2Cpus = "A2_CPUS",
        /// The value `AFFINITY_GROUPS`.
        AffinityGroups = "AFFINITY_GROUPS",
        /// The value `AUTOSCALERS`.
        Autoscalers = "AUTOSCALERS",
        /// The value `BACKEND_BUCKETS`.
        BackendBuckets = "BACKEND_BUCKETS",
        /// The value `BACKEND_SERVICES`.
        BackendServices = "BACKEND_SERVICES",
        /// The value `C2D_CPUS`.
        C2dCpus = "C2D_CPUS",
        /// The value `C2_CPUS`.
        C2Cpus = "C2_CPUS",
        /// The value `C3_CPUS`.
        C3Cpus = "C3_CPUS",
        /// The value `COMMITMENTS`.
        Commitments = "COMMITMENTS",
        /// The value `COMMITTED_A2_CPUS`.
        CommittedA2Cpus = "COMMITTED_A2_CPUS",
        /// The value `COMMITTED_C2D_CPUS`.
        CommittedC2dCpus = "COMMITTED_C2D_CPUS",
        /// The value `COMMITTED_C2_CPUS`.
        CommittedC2Cpus = "COMMITTED_C2_CPUS",
        /// The value `COMMITTED_C3_CPUS`.
        CommittedC3Cpus = "COMMITTED_C3_CPUS",
        /// The value `COMMITTED_CPUS`.
        CommittedCpus = "COMMITTED_CPUS",
        /// The value `COMMITTED_E2_CPUS`.
        CommittedE2Cpus = "COMMITTED_E2_CPUS",
        /// The value `COMMITTED_LICENSES`.
        CommittedLicenses = "COMMITTED_LICENSES",
        /// The value `COMMITTED_LOCAL_SSD_TOTAL_GB`.
        CommittedLocalSsdTotalGb = "COMMITTED_LOCAL_SSD_TOTAL_GB",
        /// The value `COMMITTED_M3_CPUS`.
        CommittedM3Cpus = "COMMITTED_M3_CPUS",
        /// The value `COMMITTED_MEMORY_OPTIMIZED_CPUS`.
        CommittedMemoryOptimizedCpus = "COMMITTED_MEMORY_OPTIMIZED_CPUS",
        /// The value `COMMITTED_N2A_CPUS`.
        CommittedN2aCpus = "COMMITTED_N2A_CPUS",
        /// The value `COMMITTED_N2D_CPUS`.
        CommittedN2dCpus = "COMMITTED_N2D_CPUS",
        /// The value `COMMITTED_N2_CPUS`.
        CommittedN2Cpus = "COMMITTED_N2_CPUS",
        /// The value `COMMITTED_NVIDIA_A100_80GB_GPUS`.
        CommittedNvidiaA100_80gbGpus = "COMMITTED_NVIDIA_A100_80GB_GPUS",
        /// The value `COMMITTED_NVIDIA_A100_GPUS`.
        CommittedNvidiaA100Gpus = "COMMITTED_NVIDIA_A100_GPUS",
        /// The value `COMMITTED_NVIDIA_H100_GPUS`.
        CommittedNvidiaH100Gpus = "COMMITTED_NVIDIA_H100_GPUS",
        /// The value `COMMITTED_NVIDIA_K80_GPUS`.
        CommittedNvidiaK80Gpus = "COMMITTED_NVIDIA_K80_GPUS",
        /// The value `COMMITTED_NVIDIA_L4_GPUS`.
        CommittedNvidiaL4Gpus = "COMMITTED_NVIDIA_L4_GPUS",
        /// The value `COMMITTED_NVIDIA_P100_GPUS`.
        CommittedNvidiaP100Gpus = "COMMITTED_NVIDIA_P100_GPUS",
        /// The value `COMMITTED_NVIDIA_P4_GPUS`.
        CommittedNvidiaP4Gpus = "COMMITTED_NVIDIA_P4_GPUS",
        /// The value `COMMITTED_NVIDIA_T4_GPUS`.
        CommittedNvidiaT4Gpus = "COMMITTED_NVIDIA_T4_GPUS",
        /// The value `COMMITTED_NVIDIA_V100_GPUS`.
        CommittedNvidiaV100Gpus = "COMMITTED_NVIDIA_V100_GPUS",
        /// The value `COMMITTED_T2A_CPUS`.
        CommittedT2aCpus = "COMMITTED_T2A_CPUS",
        /// The value `COMMITTED_T2D_CPUS`.
        CommittedT2dCpus = "COMMITTED_T2D_CPUS",
        /// The value `COMMITTED_Z3_CPUS`.
        CommittedZ3Cpus = "COMMITTED_Z3_CPUS",
        /// Guest CPUs
        Cpus = "CPUS",
        /// The value `CPUS_ALL_REGIONS`.
        CpusAllRegions = "CPUS_ALL_REGIONS",
        /// The value `DISKS_TOTAL_GB`.
        DisksTotalGb = "DISKS_TOTAL_GB",
        /// The value `E2_CPUS`.
        E2Cpus = "E2_CPUS",
        /// The value `EXTERNAL_MANAGED_FORWARDING_RULES`.
        ExternalManagedForwardingRules = "EXTERNAL_MANAGED_FORWARDING_RULES",
        /// The value `EXTERNAL_NETWORK_LB_FORWARDING_RULES`.
        ExternalNetworkLbForwardingRules = "EXTERNAL_NETWORK_LB_FORWARDING_RULES",
        /// The value `EXTERNAL_PROTOCOL_FORWARDING_RULES`.
        ExternalProtocolForwardingRules = "EXTERNAL_PROTOCOL_FORWARDING_RULES",
        /// The value `EXTERNAL_VPN_GATEWAYS`.
        ExternalVpnGateways = "EXTERNAL_VPN_GATEWAYS",
        /// The value `FIREWALLS`.
        Firewalls = "FIREWALLS",
        /// The value `FORWARDING_RULES`.
        ForwardingRules = "FORWARDING_RULES",
        /// The value `GLOBAL_EXTERNAL_MANAGED_BACKEND_SERVICES`.
        GlobalExternalManagedBackendServices =
            "GLOBAL_EXTERNAL_MANAGED_BACKEND_SERVICES",
        /// The value `GLOBAL_EXTERNAL_MANAGED_FORWARDING_RULES`.
        GlobalExternalManagedForwardingRules =
            "GLOBAL_EXTERNAL_MANAGED_FORWARDING_RULES",
        /// The value `GLOBAL_EXTERNAL_PROXY_LB_BACKEND_SERVICES`.
        GlobalExternalProxyLbBackendServices =
            "GLOBAL_EXTERNAL_PROXY_LB_BACKEND_SERVICES",
        /// The value `GLOBAL_INTERNAL_ADDRESSES`.
        GlobalInternalAddresses = "GLOBAL_INTERNAL_ADDRESSES",
        /// The value `GLOBAL_INTERNAL_MANAGED_BACKEND_SERVICES`.
        GlobalInternalManagedBackendServices =
            "GLOBAL_INTERNAL_MANAGED_BACKEND_SERVICES",
        /// The value `GLOBAL_INTERNAL_TRAFFIC_DIRECTOR_BACKEND_SERVICES`.
        GlobalInternalTrafficDirectorBackendServices =
            "GLOBAL_INTERNAL_TRAFFIC_DIRECTOR_BACKEND_SERVICES",
        /// The value `GPUS_ALL_REGIONS`.
        GpusAllRegions = "GPUS_ALL_REGIONS",
        /// The value `HDB_TOTAL_GB`.
        HdbTotalGb = "HDB_TOTAL_GB",
        /// The value `HDB_TOTAL_IOPS`.
        HdbTotalIops = "HDB_TOTAL_IOPS",
        /// The value `HDB_TOTAL_THROUGHPUT`.
        HdbTotalThroughput = "HDB_TOTAL_THROUGHPUT",
        /// The value `HEALTH_CHECKS`.
        HealthChecks = "HEALTH_CHECKS",
        /// The value `IMAGES`.
        Images = "IMAGES",
        /// The value `INSTANCES`.
        Instances = "INSTANCES",
        /// The value `INSTANCE_GROUPS`.
        InstanceGroups = "INSTANCE_GROUPS",
        /// The value `INSTANCE_GROUP_MANAGERS`.
        InstanceGroupManagers = "INSTANCE_GROUP_MANAGERS",
        /// The value `INSTANCE_TEMPLATES`.
        InstanceTemplates = "INSTANCE_TEMPLATES",
        /// The value `INTERCONNECTS`.
        Interconnects = "INTERCONNECTS",
        /// The value `INTERCONNECT_ATTACHMENTS_PER_REGION`.
        InterconnectAttachmentsPerRegion = "INTERCONNECT_ATTACHMENTS_PER_REGION",
        /// The value `INTERCONNECT_ATTACHMENTS_TOTAL_MBPS`.
        InterconnectAttachmentsTotalMbps = "INTERCONNECT_ATTACHMENTS_TOTAL_MBPS",
        /// The value `INTERCONNECT_TOTAL_GBPS`.
        InterconnectTotalGbps = "INTERCONNECT_TOTAL_GBPS",
        /// The value `INTERNAL_ADDRESSES`.
        InternalAddresses = "INTERNAL_ADDRESSES",
        /// The value `INTERNAL_TRAFFIC_DIRECTOR_FORWARDING_RULES`.
        InternalTrafficDirectorForwardingRules =
            "INTERNAL_TRAFFIC_DIRECTOR_FORWARDING_RULES",
        /// The value `IN_PLACE_SNAPSHOTS`.
        InPlaceSnapshots = "IN_PLACE_SNAPSHOTS",
        /// The value `IN_USE_ADDRESSES`.
        InUseAddresses = "IN_USE_ADDRESSES",
        /// The value `IN_USE_BACKUP_SCHEDULES`.
        InUseBackupSchedules = "IN_USE_BACKUP_SCHEDULES",
        /// The value `IN_USE_SNAPSHOT_SCHEDULES`.
        InUseSnapshotSchedules = "IN_USE_SNAPSHOT_SCHEDULES",
        /// The value `LOCAL_SSD_TOTAL_GB`.
        LocalSsdTotalGb = "LOCAL_SSD_TOTAL_GB",
        /// The value `M1_CPUS`.
        M1Cpus = "M1_CPUS",
        /// The value `M2_CPUS`.
        M2Cpus = "M2_CPUS",
        /// The value `M3_CPUS`.
        M3Cpus = "M3_CPUS",
        /// The value `MACHINE_IMAGES`.
        MachineImages = "MACHINE_IMAGES",
        /// The value `N2A_CPUS`.
        N2aCpus = "N2A_CPUS",
        /// The value `N2D_CPUS`.
        N2dCpus = "N2D_CPUS",
        /// The value `N2_CPUS`.
        N2Cpus = "N2_CPUS",
        /// The value `NETWORKS`.
        Networks = "NETWORKS",
        /// The value `NETWORK_ATTACHMENTS`.
        NetworkAttachments = "NETWORK_ATTACHMENTS",
        /// The value `NETWORK_ENDPOINT_GROUPS`.
        NetworkEndpointGroups = "NETWORK_ENDPOINT_GROUPS",
        /// The value `NETWORK_FIREWALL_POLICIES`.
        NetworkFirewallPolicies = "NETWORK_FIREWALL_POLICIES",
        /// The value `NET_LB_SECURITY_POLICIES_PER_REGION`.
        NetLbSecurityPoliciesPerRegion = "NET_LB_SECURITY_POLICIES_PER_REGION",
        /// The value `NET_LB_SECURITY_POLICY_RULES_PER_REGION`.
        NetLbSecurityPolicyRulesPerRegion = "NET_LB_SECURITY_POLICY_RULES_PER_REGION",
        /// The value `NET_LB_SECURITY_POLICY_RULE_ATTRIBUTES_PER_REGION`.
        NetLbSecurityPolicyRuleAttributesPerRegion =
            "NET_LB_SECURITY_POLICY_RULE_ATTRIBUTES_PER_REGION",
        /// The value `NODE_GROUPS`.
        NodeGroups = "NODE_GROUPS",
        /// The value `NODE_TEMPLATES`.
        NodeTemplates = "NODE_TEMPLATES",
        /// The value `NVIDIA_A100_80GB_GPUS`.
        NvidiaA100_80gbGpus = "NVIDIA_A100_80GB_GPUS",
        /// The value `NVIDIA_A100_GPUS`.
        NvidiaA100Gpus = "NVIDIA_A100_GPUS",
        /// The value `NVIDIA_K80_GPUS`.
        NvidiaK80Gpus = "NVIDIA_K80_GPUS",
        /// The value `NVIDIA_L4_GPUS`.
        NvidiaL4Gpus = "NVIDIA_L4_GPUS",
        /// The value `NVIDIA_P100_GPUS`.
        NvidiaP100Gpus = "NVIDIA_P100_GPUS",
        /// The value `NVIDIA_P100_VWS_GPUS`.
        NvidiaP100VwsGpus = "NVIDIA_P100_VWS_GPUS",
        /// The value `NVIDIA_P4_GPUS`.
        NvidiaP4Gpus = "NVIDIA_P4_GPUS",
        /// The value `NVIDIA_P4_VWS_GPUS`.
        NvidiaP4VwsGpus = "NVIDIA_P4_VWS_GPUS",
        /// The value `NVIDIA_T4_GPUS`.
        NvidiaT4Gpus = "NVIDIA_T4_GPUS",
        /// The value `NVIDIA_T4_VWS_GPUS`.
        NvidiaT4VwsGpus = "NVIDIA_T4_VWS_GPUS",
        /// The value `NVIDIA_V100_GPUS`.
        NvidiaV100Gpus = "NVIDIA_V100_GPUS",
        /// The value `PACKET_MIRRORINGS`.
        PacketMirrorings = "PACKET_MIRRORINGS",
        /// The value `PD_EXTREME_TOTAL_PROVISIONED_IOPS`.
        PdExtremeTotalProvisionedIops = "PD_EXTREME_TOTAL_PROVISIONED_IOPS",
        /// The value `PREEMPTIBLE_CPUS`.
        PreemptibleCpus = "PREEMPTIBLE_CPUS",
        /// The value `PREEMPTIBLE_LOCAL_SSD_GB`.
        PreemptibleLocalSsdGb = "PREEMPTIBLE_LOCAL_SSD_GB",
        /// The value `PREEMPTIBLE_NVIDIA_A100_80GB_GPUS`.
        PreemptibleNvidiaA100_80gbGpus = "PREEMPTIBLE_NVIDIA_A100_80GB_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_A100_GPUS`.
        PreemptibleNvidiaA100Gpus = "PREEMPTIBLE_NVIDIA_A100_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_H100_GPUS`.
        PreemptibleNvidiaH100Gpus = "PREEMPTIBLE_NVIDIA_H100_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_K80_GPUS`.
        PreemptibleNvidiaK80Gpus = "PREEMPTIBLE_NVIDIA_K80_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_L4_GPUS`.
        PreemptibleNvidiaL4Gpus = "PREEMPTIBLE_NVIDIA_L4_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_P100_GPUS`.
        PreemptibleNvidiaP100Gpus = "PREEMPTIBLE_NVIDIA_P100_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_P100_VWS_GPUS`.
        PreemptibleNvidiaP100VwsGpus = "PREEMPTIBLE_NVIDIA_P100_VWS_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_P4_GPUS`.
        PreemptibleNvidiaP4Gpus = "PREEMPTIBLE_NVIDIA_P4_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_P4_VWS_GPUS`.
        PreemptibleNvidiaP4VwsGpus = "PREEMPTIBLE_NVIDIA_P4_VWS_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_T4_GPUS`.
        PreemptibleNvidiaT4Gpus = "PREEMPTIBLE_NVIDIA_T4_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_T4_VWS_GPUS`.
        PreemptibleNvidiaT4VwsGpus = "PREEMPTIBLE_NVIDIA_T4_VWS_GPUS",
        /// The value `PREEMPTIBLE_NVIDIA_V100_GPUS`.
        PreemptibleNvidiaV100Gpus = "PREEMPTIBLE_NVIDIA_V100_GPUS",
        /// The value `PREEMPTIBLE_TPU_LITE_DEVICE_V5`.
        PreemptibleTpuLiteDeviceV5 = "PREEMPTIBLE_TPU_LITE_DEVICE_V5",
        /// The value `PREEMPTIBLE_TPU_LITE_PODSLICE_V5`.
        PreemptibleTpuLitePodsliceV5 = "PREEMPTIBLE_TPU_LITE_PODSLICE_V5",
        /// The value `PREEMPTIBLE_TPU_PODSLICE_V4`.
        PreemptibleTpuPodsliceV4 = "PREEMPTIBLE_TPU_PODSLICE_V4",
        /// The value `PSC_ILB_CONSUMER_FORWARDING_RULES_PER_PRODUCER_NETWORK`.
        PscIlbConsumerForwardingRulesPerProducerNetwork =
            "PSC_ILB_CONSUMER_FORWARDING_RULES_PER_PRODUCER_NETWORK",
        /// The value `PSC_INTERNAL_LB_FORWARDING_RULES`.
        PscInternalLbForwardingRules = "PSC_INTERNAL_LB_FORWARDING_RULES",
        /// The value `PUBLIC_ADVERTISED_PREFIXES`.
        PublicAdvertisedPrefixes = "PUBLIC_ADVERTISED_PREFIXES",
        /// The value `PUBLIC_DELEGATED_PREFIXES`.
        PublicDelegatedPrefixes = "PUBLIC_DELEGATED_PREFIXES",
        /// The value `REGIONAL_AUTOSCALERS`.
        RegionalAutoscalers = "REGIONAL_AUTOSCALERS",
        /// The value `REGIONAL_EXTERNAL_MANAGED_BACKEND_SERVICES`.
        RegionalExternalManagedBackendServices =
            "REGIONAL_EXTERNAL_MANAGED_BACKEND_SERVICES",
        /// The value `REGIONAL_EXTERNAL_NETWORK_LB_BACKEND_SERVICES`.
        RegionalExternalNetworkLbBackendServices =
            "REGIONAL_EXTERNAL_NETWORK_LB_BACKEND_SERVICES",
        /// The value `REGIONAL_INSTANCE_GROUP_MANAGERS`.
        RegionalInstanceGroupManagers = "REGIONAL_INSTANCE_GROUP_MANAGERS",
        /// The value `REGIONAL_INTERNAL_LB_BACKEND_SERVICES`.
        RegionalInternalLbBackendServices = "REGIONAL_INTERNAL_LB_BACKEND_SERVICES",
        /// The value `REGIONAL_INTERNAL_MANAGED_BACKEND_SERVICES`.
        RegionalInternalManagedBackendServices =
            "REGIONAL_INTERNAL_MANAGED_BACKEND_SERVICES",
        /// The value `REGIONAL_INTERNAL_TRAFFIC_DIRECTOR_BACKEND_SERVICES`.
        RegionalInternalTrafficDirectorBackendServices =
            "REGIONAL_INTERNAL_TRAFFIC_DIRECTOR_BACKEND_SERVICES",
        /// The value `RESERVATIONS`.
        Reservations = "RESERVATIONS",
        /// The value `RESOURCE_POLICIES`.
        ResourcePolicies = "RESOURCE_POLICIES",
        /// The value `ROUTERS`.
        Routers = "ROUTERS",
        /// The value `ROUTES`.
        Routes = "ROUTES",
        /// The value `SECURITY_POLICIES`.
        SecurityPolicies = "SECURITY_POLICIES",
        /// The value `SECURITY_POLICIES_PER_REGION`.
        SecurityPoliciesPerRegion = "SECURITY_POLICIES_PER_REGION",
        /// The value `SECURITY_POLICY_ADVANCED_RULES_PER_REGION`.
        SecurityPolicyAdvancedRulesPerRegion =
            "SECURITY_POLICY_ADVANCED_RULES_PER_REGION",
        /// The value `SECURITY_POLICY_CEVAL_RULES`.
        SecurityPolicyCevalRules = "SECURITY_POLICY_CEVAL_RULES",
        /// The value `SECURITY_POLICY_RULES`.
        SecurityPolicyRules = "SECURITY_POLICY_RULES",
        /// The value `SECURITY_POLICY_RULES_PER_REGION`.
        SecurityPolicyRulesPerRegion = "SECURITY_POLICY_RULES_PER_REGION",
        /// The value `SERVICE_ATTACHMENTS`.
        ServiceAttachments = "SERVICE_ATTACHMENTS",
        /// The total number of snapshots allowed for a single project.
        Snapshots = "SNAPSHOTS",
        /// The value `SSD_TOTAL_GB`.
        SsdTotalGb = "SSD_TOTAL_GB",
        /// The value `SSL_CERTIFICATES`.
        SslCertificates = "SSL_CERTIFICATES",
        /// The value `SSL_POLICIES`.
        SslPolicies = "SSL_POLICIES",
        /// The value `STATIC_ADDRESSES`.
        StaticAddresses = "STATIC_ADDRESSES",
        /// The value `STATIC_BYOIP_ADDRESSES`.
        StaticByoipAddresses = "STATIC_BYOIP_ADDRESSES",
        /// The value `STATIC_EXTERNAL_IPV6_ADDRESS_RANGES`.
        StaticExternalIpv6AddressRanges = "STATIC_EXTERNAL_IPV6_ADDRESS_RANGES",
        /// The value `SUBNETWORKS`.
        Subnetworks = "SUBNETWORKS",
        /// The value `T2A_CPUS`.
        T2aCpus = "T2A_CPUS",
        /// The value `T2D_CPUS`.
        T2dCpus = "T2D_CPUS",
        /// The value `TARGET_HTTPS_PROXIES`.
        TargetHttpsProxies = "TARGET_HTTPS_PROXIES",
        /// The value `TARGET_HTTP_PROXIES`.
        TargetHttpProxies = "TARGET_HTTP_PROXIES",
        /// The value `TARGET_INSTANCES`.
        TargetInstances = "TARGET_INSTANCES",
        /// The value `TARGET_POOLS`.
        TargetPools = "TARGET_POOLS",
        /// The value `TARGET_SSL_PROXIES`.
        TargetSslProxies = "TARGET_SSL_PROXIES",
        /// The value `TARGET_TCP_PROXIES`.
        TargetTcpProxies = "TARGET_TCP_PROXIES",
        /// The value `TARGET_VPN_GATEWAYS`.
        TargetVpnGateways = "TARGET_VPN_GATEWAYS",
        /// The value `TPU_LITE_DEVICE_V5`.
        TpuLiteDeviceV5 = "TPU_LITE_DEVICE_V5",
        /// The value `TPU_LITE_PODSLICE_V5`.
        TpuLitePodsliceV5 = "TPU_LITE_PODSLICE_V5",
        /// The value `TPU_PODSLICE_V4`.
        TpuPodsliceV4 = "TPU_PODSLICE_V4",
        /// The value `URL_MAPS`.
        UrlMaps = "URL_MAPS",
        /// The value `VARIABLE_IPV6_PUBLIC_DELEGATED_PREFIXES`.
        VariableIpv6PublicDelegatedPrefixes = "VARIABLE_IPV6_PUBLIC_DELEGATED_PREFIXES",
        /// The value `VPN_GATEWAYS`.
        VpnGateways = "VPN_GATEWAYS",
        /// The value `VPN_TUNNELS`.
        VpnTunnels = "VPN_TUNNELS",
        /// The value `XPN_SERVICE_PROJECTS`.
        XpnServiceProjects = "XPN_SERVICE_PROJECTS",
    }
}
