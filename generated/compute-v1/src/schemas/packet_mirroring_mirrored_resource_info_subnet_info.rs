//! The schema `PacketMirroringMirroredResourceInfoSubnetInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PacketMirroringMirroredResourceInfoSubnetInfo`.
    pub struct PacketMirroringMirroredResourceInfoSubnetInfo =
        "PacketMirroringMirroredResourceInfoSubnetInfo" {
        /// Output only. \[Output Only\] Unique identifier for the subnetwork; defined by
        /// the server.
        pub canonical_url: Option<String> = "canonicalUrl",
        /// Resource URL to the subnetwork for which traffic from/to all VM instances
        /// will be mirrored.
        pub url: Option<String> = "url",
    }
}
