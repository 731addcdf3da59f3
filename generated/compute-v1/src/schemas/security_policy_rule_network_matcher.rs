//! The schema `SecurityPolicyRuleNetworkMatcher`.

use gapi_runtime::v1::record;

use super::SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch;

record! {
    /// Represents a match condition that incoming network traffic is evaluated against.
    pub struct SecurityPolicyRuleNetworkMatcher = "SecurityPolicyRuleNetworkMatcher" {
        /// Destination IPv4/IPv6 addresses or CIDR prefixes, in standard text format.
        pub dest_ip_ranges: Option<Vec<String>> = "destIpRanges",
        /// Destination port numbers for TCP/UDP/SCTP. Each element can be a 16-bit
        /// unsigned decimal number (e.g. "80") or range (e.g. "0-1023").
        pub dest_ports: Option<Vec<String>> = "destPorts",
        /// IPv4 protocol / IPv6 next header (after extension headers). Each element can
        /// be an 8-bit unsigned decimal number (e.g. "6"), range (e.g. "253-254"), or
        /// one of the following protocol names: "tcp", "udp", "icmp", "esp", "ah",
        /// "ipip", or "sctp".
        pub ip_protocols: Option<Vec<String>> = "ipProtocols",
        /// BGP Autonomous System Number associated with the source IP address.
        pub src_asns: Option<Vec<u32>> = "srcAsns",
        /// Source IPv4/IPv6 addresses or CIDR prefixes, in standard text format.
        pub src_ip_ranges: Option<Vec<String>> = "srcIpRanges",
        /// Source port numbers for TCP/UDP/SCTP. Each element can be a 16-bit unsigned
        /// decimal number (e.g. "80") or range (e.g. "0-1023").
        pub src_ports: Option<Vec<String>> = "srcPorts",
        /// Two-letter ISO 3166-1 alpha-2 country code associated with the source IP
        /// address.
        pub src_region_codes: Option<Vec<String>> = "srcRegionCodes",
        /// User-defined fields. Each element names a defined field and lists the
        /// matching values for that field.
        pub user_defined_fields: Option<Vec<SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch>> =
            "userDefinedFields",
    }
}
