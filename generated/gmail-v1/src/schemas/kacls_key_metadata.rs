//! The schema `KaclsKeyMetadata`.

use gapi_runtime::v1::record;

record! {
    /// Metadata for a cryptographic key managed by an external key access control list
    /// service. For details about managing key access, see [Google Workspace CSE API
    /// Reference](https://developers.google.com/workspace/cse/reference).
    pub struct KaclsKeyMetadata = "KaclsKeyMetadata" {
        /// Opaque data generated and used by the key access control list service.
        pub kacls_data: Option<String> = "kaclsData",
        /// The URI of the key access control list service that manages the key.
        pub kacls_uri: Option<String> = "kaclsUri",
    }
}
