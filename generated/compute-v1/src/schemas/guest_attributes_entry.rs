//! The schema `GuestAttributesEntry`.

use gapi_runtime::v1::record;

record! {
    /// A guest attributes namespace/key/value entry.
    pub struct GuestAttributesEntry = "GuestAttributesEntry" {
        /// Key for the guest attribute entry.
        pub key: Option<String> = "key",
        /// Namespace for the guest attribute entry.
        pub namespace: Option<String> = "namespace",
        /// Value for the guest attribute entry.
        pub value: Option<String> = "value",
    }
}
