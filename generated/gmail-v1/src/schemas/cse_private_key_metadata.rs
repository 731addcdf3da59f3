//! The schema `CsePrivateKeyMetadata`.

use gapi_runtime::v1::record;

use super::HardwareKeyMetadata;
use super::KaclsKeyMetadata;

record! {
    /// Metadata for a private key instance.
    pub struct CsePrivateKeyMetadata = "CsePrivateKeyMetadata" {
        /// Metadata for hardware keys.
        pub hardware_key_metadata: Option<Box<HardwareKeyMetadata>> =
            "hardwareKeyMetadata",
        /// Metadata for a private key instance managed by an external key access control
        /// list service. The maximum size of the KACLS data field is 8 KiB.
        pub kacls_key_metadata: Option<Box<KaclsKeyMetadata>> = "kaclsKeyMetadata",
        /// Output only. The immutable ID for the private key metadata instance.
        pub private_key_metadata_id: Option<String> = "privateKeyMetadataId",
    }
}
