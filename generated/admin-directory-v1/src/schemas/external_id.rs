//! The schema `ExternalId`.

use gapi_runtime::v1::record;

record! {
    /// External identifier used to link and identify this group across external
    /// directory systems.
    pub struct ExternalId = "ExternalId" {
        /// The unique identifier string assigned by the external provider.
        pub id: Option<String> = "id",
        /// The system or identity provider managing this ID.
        pub namespace: Option<String> = "namespace",
    }
}
