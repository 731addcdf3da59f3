//! The schema `RouterBgpPeerCustomLearnedIpRange`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RouterBgpPeerCustomLearnedIpRange`.
    pub struct RouterBgpPeerCustomLearnedIpRange = "RouterBgpPeerCustomLearnedIpRange" {
        /// The custom learned route IP address range. Must be a valid CIDR-formatted
        /// prefix. If an IP address is provided without a subnet mask, it is interpreted
        /// as, for IPv4, a `/32` singular IP address range, and, for IPv6, `/128`.
        pub range: Option<String> = "range",
    }
}
