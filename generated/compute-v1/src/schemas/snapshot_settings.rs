//! The schema `SnapshotSettings`.

use gapi_runtime::v1::record;

use super::SnapshotSettingsAccessLocation;
use super::SnapshotSettingsStorageLocationSettings;

record! {
    /// The schema `SnapshotSettings`.
    pub struct SnapshotSettings = "SnapshotSettings" {
        /// (Regional snapshots use only)Policy of which location is allowed to access
        /// snapshot.
        pub access_location: Option<Box<SnapshotSettingsAccessLocation>> =
            "accessLocation",
        /// Policy of which storage location is going to be resolved, and additional data
        /// that particularizes how the policy is going to be carried out.
        pub storage_location: Option<Box<SnapshotSettingsStorageLocationSettings>> =
            "storageLocation",
    }
}
