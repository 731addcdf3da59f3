//! The schema `VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings`.

use gapi_runtime::v1::record;

record! {
    /// Contains information of NAT Mappings provided by a NAT Rule.
    pub struct VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings =
        "VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings" {
        /// Output only. List of all drain IP:port-range mappings assigned to this
        /// interface by this rule. These ranges are inclusive, that is, both the first
        /// and the last ports can be used for NAT. Example: \["2.2.2.2:12345-12355",
        /// "1.1.1.1:2234-2234"\].
        pub drain_nat_ip_port_ranges: Option<Vec<String>> = "drainNatIpPortRanges",
        /// Output only. A list of all IP:port-range mappings assigned to this interface
        /// by this rule. These ranges are inclusive, that is, both the first and the
        /// last ports can be used for NAT. Example: \["2.2.2.2:12345-12355",
        /// "1.1.1.1:2234-2234"\].
        pub nat_ip_port_ranges: Option<Vec<String>> = "natIpPortRanges",
        /// Output only. Total number of drain ports across all NAT IPs allocated to this
        /// interface by this rule. It equals the aggregated port number in the field
        /// drain_nat_ip_port_ranges.
        pub num_total_drain_nat_ports: Option<i32> = "numTotalDrainNatPorts",
        /// Output only. Total number of ports across all NAT IPs allocated to this
        /// interface by this rule. It equals the aggregated port number in the field
        /// nat_ip_port_ranges.
        pub num_total_nat_ports: Option<i32> = "numTotalNatPorts",
        /// Output only. Rule number of the NAT Rule.
        pub rule_number: Option<i32> = "ruleNumber",
    }
}
