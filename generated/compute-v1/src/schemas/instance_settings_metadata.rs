//! The schema `InstanceSettingsMetadata`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceSettingsMetadata`.
    pub struct InstanceSettingsMetadata = "InstanceSettingsMetadata" {
        /// A metadata key/value items map. The total size of all keys and values must be
        /// less than 512KB.
        pub items: Option<BTreeMap<String, String>> = "items",
        /// Output only. \[Output Only\] Type of the resource. Always compute#metadata
        /// for metadata.
        ///
        /// The default is `compute#metadata`.
        pub kind: Option<String> = "kind",
    }
}
