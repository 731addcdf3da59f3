//! The schema `InterconnectAttachmentL2ForwardingApplianceMapping`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping;

record! {
    /// Two-level VLAN-to-Appliance mapping rule.
    pub struct InterconnectAttachmentL2ForwardingApplianceMapping =
        "InterconnectAttachmentL2ForwardingApplianceMapping" {
        /// Optional. A single IPv4 or IPv6 address used as the destination IP address
        /// for ingress packets that match on a VLAN tag, but do not match a more
        /// specific inner VLAN tag.
        ///
        /// Unset field (null-value) indicates both VLAN tags are required to be mapped.
        /// Otherwise, defaultApplianceIpAddress is used.
        pub appliance_ip_address: Option<String> = "applianceIpAddress",
        /// Optional. Used to match against the inner VLAN when the packet contains two
        /// VLAN tags.
        ///
        /// A list of mapping rules from inner VLAN tags to IP addresses. If the inner
        /// VLAN is not explicitly mapped to an IP address range, the applianceIpAddress
        /// is used.
        pub inner_vlan_to_appliance_mappings: Option<Vec<InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping>> =
            "innerVlanToApplianceMappings",
        /// Optional. The name of this appliance mapping rule.
        pub name: Option<String> = "name",
    }
}
