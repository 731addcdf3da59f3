//! The schema `SnapshotSettingsStorageLocationSettings`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SnapshotSettingsStorageLocationSettingsStorageLocationPreference;

record! {
    /// The schema `SnapshotSettingsStorageLocationSettings`.
    pub struct SnapshotSettingsStorageLocationSettings =
        "SnapshotSettingsStorageLocationSettings" {
        /// When the policy is SPECIFIC_LOCATIONS, snapshots will be stored in the
        /// locations listed in this field. Keys are Cloud Storage bucket locations. Only
        /// one location can be specified.
        pub locations: Option<BTreeMap<String, SnapshotSettingsStorageLocationSettingsStorageLocationPreference>> =
            "locations",
        /// The chosen location policy.
        pub policy: Option<Open<SnapshotSettingsStorageLocationSettingsPolicy>> =
            "policy",
    }
}

open_enum! {
    /// The chosen location policy.
    pub enum SnapshotSettingsStorageLocationSettingsPolicy =
        "SnapshotSettingsStorageLocationSettings.policy" {
        /// Store snapshot in the same region as with the originating disk. No additional
        /// parameters are needed.
        LocalRegion = "LOCAL_REGION",
        /// Store snapshot in the nearest multi region Cloud Storage bucket, relative to
        /// the originating disk. No additional parameters are needed.
        NearestMultiRegion = "NEAREST_MULTI_REGION",
        /// Store snapshot in the specific locations, as specified by the user. The list
        /// of regions to store must be defined under the `locations` field.
        SpecificLocations = "SPECIFIC_LOCATIONS",
        /// The value `STORAGE_LOCATION_POLICY_UNSPECIFIED`.
        StorageLocationPolicyUnspecified = "STORAGE_LOCATION_POLICY_UNSPECIFIED",
    }
}
