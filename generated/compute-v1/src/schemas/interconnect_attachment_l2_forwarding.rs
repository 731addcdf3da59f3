//! The schema `InterconnectAttachmentL2Forwarding`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::InterconnectAttachmentL2ForwardingApplianceMapping;
use super::InterconnectAttachmentL2ForwardingGeneveHeader;

record! {
    /// L2 Interconnect Attachment related configuration.
    pub struct InterconnectAttachmentL2Forwarding =
        "InterconnectAttachmentL2Forwarding" {
        /// Optional. A map of VLAN tags to appliances and optional inner mapping rules.
        /// If VLANs are not explicitly mapped to any appliance, the
        /// defaultApplianceIpAddress is used.
        ///
        /// Each VLAN tag can be a single number or a range of numbers in the range of 1
        /// to 4094, e.g., "1" or "4001-4094". Non-empty and non-overlapping VLAN tag
        /// ranges are enforced, and violating operations will be rejected.
        ///
        /// The VLAN tags in the Ethernet header must use an ethertype value of 0x88A8 or
        /// 0x8100.
        pub appliance_mappings: Option<BTreeMap<String, InterconnectAttachmentL2ForwardingApplianceMapping>> =
            "applianceMappings",
        /// Optional. A single IPv4 or IPv6 address used as the default destination IP
        /// when there is no VLAN mapping result found.
        ///
        /// Unset field (null-value) indicates the unmatched packet should be dropped.
        pub default_appliance_ip_address: Option<String> = "defaultApplianceIpAddress",
        /// Optional. It represents the structure of a Geneve (Generic Network
        /// Virtualization Encapsulation) header, as defined in RFC8926. It encapsulates
        /// packets from various protocols (e.g., Ethernet, IPv4, IPv6) for use in
        /// network virtualization environments.
        pub geneve_header: Option<Box<InterconnectAttachmentL2ForwardingGeneveHeader>> =
            "geneveHeader",
        /// Required. Resource URL of the network to which this attachment belongs.
        pub network: Option<String> = "network",
        /// Required. A single IPv4 or IPv6 address. This address will be used as the
        /// source IP address for packets sent to the appliances, and must be used as the
        /// destination IP address for packets that should be sent out through this
        /// attachment.
        pub tunnel_endpoint_ip_address: Option<String> = "tunnelEndpointIpAddress",
    }
}
