//! The schema `InstancePropertiesPatch`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Represents the change that you want to make to the instance properties.
    pub struct InstancePropertiesPatch = "InstancePropertiesPatch" {
        /// This optional flag exposes the hashed physical host ID.
        pub expose_host_topology: Option<bool> = "exposeHostTopology",
        /// The label key-value pairs that you want to patch onto the instance.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// The metadata key-value pairs that you want to patch onto the instance. For
        /// more information, see Project and instance metadata.
        pub metadata: Option<BTreeMap<String, String>> = "metadata",
    }
}
