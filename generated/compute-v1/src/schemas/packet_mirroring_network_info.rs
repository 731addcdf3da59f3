//! The schema `PacketMirroringNetworkInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PacketMirroringNetworkInfo`.
    pub struct PacketMirroringNetworkInfo = "PacketMirroringNetworkInfo" {
        /// Output only. \[Output Only\] Unique identifier for the network; defined by
        /// the server.
        pub canonical_url: Option<String> = "canonicalUrl",
        /// URL of the network resource.
        pub url: Option<String> = "url",
    }
}
