//! The schema `RouterStatusNatStatus`.

use gapi_runtime::v1::record;

use super::RouterStatusNatStatusNatRuleStatus;

record! {
    /// Status of a NAT contained in this router.
    pub struct RouterStatusNatStatus = "RouterStatusNatStatus" {
        /// Output only. A list of IPs auto-allocated for NAT. Example: \["1.1.1.1",
        /// "129.2.16.89"\]
        pub auto_allocated_nat_ips: Option<Vec<String>> = "autoAllocatedNatIps",
        /// Output only. A list of IPs auto-allocated for NAT that are in drain mode.
        /// Example: \["1.1.1.1", "179.12.26.133"\].
        pub drain_auto_allocated_nat_ips: Option<Vec<String>> =
            "drainAutoAllocatedNatIps",
        /// Output only. A list of IPs user-allocated for NAT that are in drain mode.
        /// Example: \["1.1.1.1", "179.12.26.133"\].
        pub drain_user_allocated_nat_ips: Option<Vec<String>> =
            "drainUserAllocatedNatIps",
        /// Output only. The number of extra IPs to allocate. This will be greater than 0
        /// only if user-specified IPs are NOT enough to allow all configured VMs to use
        /// NAT. This value is meaningful only when auto-allocation of NAT IPs is \*not\*
        /// used.
        pub min_extra_nat_ips_needed: Option<i32> = "minExtraNatIpsNeeded",
        /// Output only. Unique name of this NAT.
        pub name: Option<String> = "name",
        /// Output only. Number of VM endpoints (i.e., Nics) that can use NAT.
        pub num_vm_endpoints_with_nat_mappings: Option<i32> =
            "numVmEndpointsWithNatMappings",
        /// Status of rules in this NAT.
        pub rule_status: Option<Vec<RouterStatusNatStatusNatRuleStatus>> = "ruleStatus",
        /// Output only. A list of fully qualified URLs of reserved IP address resources.
        pub user_allocated_nat_ip_resources: Option<Vec<String>> =
            "userAllocatedNatIpResources",
        /// Output only. A list of IPs user-allocated for NAT. They will be raw IP
        /// strings like "179.12.26.133".
        pub user_allocated_nat_ips: Option<Vec<String>> = "userAllocatedNatIps",
    }
}
