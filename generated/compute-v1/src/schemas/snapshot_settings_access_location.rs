//! The schema `SnapshotSettingsAccessLocation`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SnapshotSettingsAccessLocationAccessLocationPreference;

record! {
    /// The schema `SnapshotSettingsAccessLocation`.
    pub struct SnapshotSettingsAccessLocation = "SnapshotSettingsAccessLocation" {
        /// List of regions that can restore a regional snapshot from the current region
        pub locations: Option<BTreeMap<String, SnapshotSettingsAccessLocationAccessLocationPreference>> =
            "locations",
        /// Policy of which location is allowed to access snapshot.
        pub policy: Option<Open<SnapshotSettingsAccessLocationPolicy>> = "policy",
    }
}

open_enum! {
    /// Policy of which location is allowed to access snapshot.
    pub enum SnapshotSettingsAccessLocationPolicy =
        "SnapshotSettingsAccessLocation.policy" {
        /// Any regions will be able to access the source location.
        AllRegions = "ALL_REGIONS",
        /// The value `POLICY_UNSPECIFIED`.
        PolicyUnspecified = "POLICY_UNSPECIFIED",
        /// Only allowlisted regions will be able to restore region scoped snapshots
        SpecificRegions = "SPECIFIC_REGIONS",
    }
}
