//! The schema `RouterStatusNatStatusNatRuleStatus`.

use gapi_runtime::v1::record;

record! {
    /// Status of a NAT Rule contained in this NAT.
    pub struct RouterStatusNatStatusNatRuleStatus =
        "RouterStatusNatStatusNatRuleStatus" {
        /// Output only. A list of active IPs for NAT. Example: \["1.1.1.1",
        /// "179.12.26.133"\].
        pub active_nat_ips: Option<Vec<String>> = "activeNatIps",
        /// Output only. A list of IPs for NAT that are in drain mode. Example:
        /// \["1.1.1.1", "179.12.26.133"\].
        pub drain_nat_ips: Option<Vec<String>> = "drainNatIps",
        /// Output only. The number of extra IPs to allocate. This will be greater than 0
        /// only if the existing IPs in this NAT Rule are NOT enough to allow all
        /// configured VMs to use NAT.
        pub min_extra_ips_needed: Option<i32> = "minExtraIpsNeeded",
        /// Output only. Number of VM endpoints (i.e., NICs) that have NAT Mappings from
        /// this NAT Rule.
        pub num_vm_endpoints_with_nat_mappings: Option<i32> =
            "numVmEndpointsWithNatMappings",
        /// Output only. Rule number of the rule.
        pub rule_number: Option<i32> = "ruleNumber",
    }
}
