//! The schema `StoragePoolShareSettings`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::StoragePoolShareSettingsProjectConfig;

record! {
    /// Share settings for the storage pool.
    pub struct StoragePoolShareSettings = "StoragePoolShareSettings" {
        /// A map of project id and project config.
        pub project_map: Option<BTreeMap<String, StoragePoolShareSettingsProjectConfig>> =
            "projectMap",
    }
}
