//! The schema `VmExtensionPolicyExtensionPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for a specific VM extension.
    pub struct VmExtensionPolicyExtensionPolicy = "VmExtensionPolicyExtensionPolicy" {
        /// Optional. The specific version of the extension to install. If not set, the
        /// latest version is used.
        pub pinned_version: Option<String> = "pinnedVersion",
        /// Optional. String-based configuration data for the extension.
        pub string_config: Option<String> = "stringConfig",
    }
}
