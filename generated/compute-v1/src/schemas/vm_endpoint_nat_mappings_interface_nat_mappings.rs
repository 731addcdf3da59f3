//! The schema `VmEndpointNatMappingsInterfaceNatMappings`.

use gapi_runtime::v1::record;

use super::VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings;

record! {
    /// Contain information of Nat mapping for an interface of this endpoint.
    pub struct VmEndpointNatMappingsInterfaceNatMappings =
        "VmEndpointNatMappingsInterfaceNatMappings" {
        /// Output only. List of all drain IP:port-range mappings assigned to this
        /// interface. These ranges are inclusive, that is, both the first and the last
        /// ports can be used for NAT. Example: \["2.2.2.2:12345-12355",
        /// "1.1.1.1:2234-2234"\].
        pub drain_nat_ip_port_ranges: Option<Vec<String>> = "drainNatIpPortRanges",
        /// Output only. A list of all IP:port-range mappings assigned to this interface.
        /// These ranges are inclusive, that is, both the first and the last ports can be
        /// used for NAT. Example: \["2.2.2.2:12345-12355", "1.1.1.1:2234-2234"\].
        pub nat_ip_port_ranges: Option<Vec<String>> = "natIpPortRanges",
        /// Output only. Total number of drain ports across all NAT IPs allocated to this
        /// interface. It equals to the aggregated port number in the field
        /// drain_nat_ip_port_ranges.
        pub num_total_drain_nat_ports: Option<i32> = "numTotalDrainNatPorts",
        /// Output only. Total number of ports across all NAT IPs allocated to this
        /// interface. It equals to the aggregated port number in the field
        /// nat_ip_port_ranges.
        pub num_total_nat_ports: Option<i32> = "numTotalNatPorts",
        /// Output only. Information about mappings provided by rules in this NAT.
        pub rule_mappings: Option<Vec<VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings>> =
            "ruleMappings",
        /// Output only. Alias IP range for this interface endpoint. It will be a private
        /// (RFC 1918) IP range. Examples: "10.33.4.55/32", or "192.168.5.0/24".
        pub source_alias_ip_range: Option<String> = "sourceAliasIpRange",
        /// Output only. Primary IP of the VM for this NIC.
        pub source_virtual_ip: Option<String> = "sourceVirtualIp",
    }
}
