//! The schema `PacketMirroringMirroredResourceInfoInstanceInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PacketMirroringMirroredResourceInfoInstanceInfo`.
    pub struct PacketMirroringMirroredResourceInfoInstanceInfo =
        "PacketMirroringMirroredResourceInfoInstanceInfo" {
        /// Output only. \[Output Only\] Unique identifier for the instance; defined by
        /// the server.
        pub canonical_url: Option<String> = "canonicalUrl",
        /// Resource URL to the virtual machine instance which is being mirrored.
        pub url: Option<String> = "url",
    }
}
