//! The schema `SnapshotSettingsStorageLocationSettingsStorageLocationPreference`.

use gapi_runtime::v1::record;

record! {
    /// A structure for specifying storage locations.
    pub struct SnapshotSettingsStorageLocationSettingsStorageLocationPreference =
        "SnapshotSettingsStorageLocationSettingsStorageLocationPreference" {
        /// Name of the location. It should be one of the Cloud Storage buckets. Only one
        /// location can be specified.
        pub name: Option<String> = "name",
    }
}
