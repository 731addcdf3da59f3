//! The schema `PacketMirroringFilter`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `PacketMirroringFilter`.
    pub struct PacketMirroringFilter = "PacketMirroringFilter" {
        /// Protocols that apply as filter on mirrored traffic. If no protocols are
        /// specified, all traffic that matches the specified CIDR ranges is mirrored. If
        /// neither cidrRanges nor IPProtocols is specified, all IPv4 traffic is
        /// mirrored.
        ///
        /// Named `IPProtocols` on the wire.
        pub ip_protocols: Option<Vec<String>> = "IPProtocols",
        /// One or more IPv4 or IPv6 CIDR ranges that apply as filters on the source
        /// (ingress) or destination (egress) IP in the IP header. If no ranges are
        /// specified, all IPv4 traffic that matches the specified IPProtocols is
        /// mirrored. If neither cidrRanges nor IPProtocols is specified, all IPv4
        /// traffic is mirrored. To mirror all IPv4 and IPv6 traffic, use
        /// "0.0.0.0/0,::/0".
        pub cidr_ranges: Option<Vec<String>> = "cidrRanges",
        /// Direction of traffic to mirror, either INGRESS, EGRESS, or BOTH. The default
        /// is BOTH.
        pub direction: Option<Open<PacketMirroringFilterDirection>> = "direction",
    }
}

open_enum! {
    /// Direction of traffic to mirror, either INGRESS, EGRESS, or BOTH. The default is
    /// BOTH.
    pub enum PacketMirroringFilterDirection = "PacketMirroringFilter.direction" {
        /// Default, both directions are mirrored.
        Both = "BOTH",
        /// Only egress traffic is mirrored.
        Egress = "EGRESS",
        /// Only ingress traffic is mirrored.
        Ingress = "INGRESS",
    }
}
