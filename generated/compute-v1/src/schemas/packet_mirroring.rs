//! The schema `PacketMirroring`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PacketMirroringFilter;
use super::PacketMirroringForwardingRuleInfo;
use super::PacketMirroringMirroredResourceInfo;
use super::PacketMirroringNetworkInfo;

record! {
    /// Represents a Packet Mirroring resource.
    ///
    /// Packet Mirroring clones the traffic of specified instances in your Virtual
    /// Private Cloud (VPC) network and forwards it to a collector destination, such as
    /// an instance group of an internal TCP/UDP load balancer, for analysis or
    /// examination. For more information about setting up Packet Mirroring, seeUsing
    /// Packet Mirroring.
    pub struct PacketMirroring = "PacketMirroring" {
        /// The Forwarding Rule resource of typeloadBalancingScheme=INTERNAL that will be
        /// used as collector for mirrored traffic. The specified forwarding rule must
        /// have isMirroringCollector set to true.
        pub collector_ilb: Option<Box<PacketMirroringForwardingRuleInfo>> =
            "collectorIlb",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Indicates whether or not this packet mirroring takes effect. If set to FALSE,
        /// this packet mirroring policy will not be enforced on the network.
        ///
        /// The default is TRUE.
        pub enable: Option<Open<PacketMirroringEnable>> = "enable",
        /// Filter for mirrored traffic. If unspecified, all IPv4 traffic is mirrored.
        pub filter: Option<Box<PacketMirroringFilter>> = "filter",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#packetMirroring for packet mirrorings.
        ///
        /// The default is `compute#packetMirroring`.
        pub kind: Option<String> = "kind",
        /// PacketMirroring mirroredResourceInfos. MirroredResourceInfo specifies a set
        /// of mirrored VM instances, subnetworks and/or tags for which traffic from/to
        /// all VM instances will be mirrored.
        pub mirrored_resources: Option<Box<PacketMirroringMirroredResourceInfo>> =
            "mirroredResources",
        /// Name of the resource; provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.packetMirrorings.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Specifies the mirrored VPC network. Only packets in this network will be
        /// mirrored. All mirrored VMs should have a NIC in the given network. All
        /// mirrored subnetworks should belong to the given network.
        ///
        /// Required by `compute.packetMirrorings.insert`.
        pub network: Option<Box<PacketMirroringNetworkInfo>> = "network",
        /// The priority of applying this configuration. Priority is used to break ties
        /// in cases where there is more than one matching rule. In the case of two rules
        /// that apply for a given Instance, the one with the lowest-numbered priority
        /// value wins.
        ///
        /// Default value is 1000. Valid range is 0 through 65535.
        pub priority: Option<u32> = "priority",
        /// \[Output Only\] URI of the region where the packetMirroring resides.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}

open_enum! {
    /// Indicates whether or not this packet mirroring takes effect. If set to FALSE,
    /// this packet mirroring policy will not be enforced on the network.
    ///
    /// The default is TRUE.
    pub enum PacketMirroringEnable = "PacketMirroring.enable" {
        /// The value `FALSE`.
        False = "FALSE",
        /// The value `TRUE`.
        True = "TRUE",
    }
}
