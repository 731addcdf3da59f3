//! The schema `GlobalVmExtensionPolicyExtensionPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Policy for a single extension.
    pub struct GlobalVmExtensionPolicyExtensionPolicy =
        "GlobalVmExtensionPolicyExtensionPolicy" {
        /// Optional. The version pinning for the extension. If empty, the extension will
        /// be installed with the latest version released by the extension producer.
        pub pinned_version: Option<String> = "pinnedVersion",
        /// Optional. String configuration. Any string payload that the extension
        /// understands.
        pub string_config: Option<String> = "stringConfig",
    }
}
