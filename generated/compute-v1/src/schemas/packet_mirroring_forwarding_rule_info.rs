//! The schema `PacketMirroringForwardingRuleInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PacketMirroringForwardingRuleInfo`.
    pub struct PacketMirroringForwardingRuleInfo = "PacketMirroringForwardingRuleInfo" {
        /// Output only. \[Output Only\] Unique identifier for the forwarding rule;
        /// defined by the server.
        pub canonical_url: Option<String> = "canonicalUrl",
        /// Resource URL to the forwarding rule representing the ILB configured as
        /// destination of the mirrored traffic.
        pub url: Option<String> = "url",
    }
}
