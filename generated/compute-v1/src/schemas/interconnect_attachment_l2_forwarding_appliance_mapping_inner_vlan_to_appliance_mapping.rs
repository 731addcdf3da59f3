//! The schema
//! `InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping`.

use gapi_runtime::v1::record;

record! {
    /// The inner VLAN-to-Appliance mapping.
    pub struct InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping =
        "InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping" {
        /// Required in this object. A single IPv4 or IPv6 address used as the
        /// destination IP address for ingress packets that match on both VLAN tags.
        pub inner_appliance_ip_address: Option<String> = "innerApplianceIpAddress",
        /// Required in this object. Used to match the inner VLAN tag on the packet. Each
        /// entry can be a single number or a range of numbers in the range of 1 to 4094,
        /// e.g., \["1", "4001-4094"\] is valid. Non-empty and Non-overlapping VLAN tag
        /// ranges are enforced, and violating operations will be rejected.
        ///
        /// The inner VLAN tags must have an ethertype value of 0x8100.
        pub inner_vlan_tags: Option<Vec<String>> = "innerVlanTags",
    }
}
