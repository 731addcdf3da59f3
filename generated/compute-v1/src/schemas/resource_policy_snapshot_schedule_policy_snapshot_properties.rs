//! The schema `ResourcePolicySnapshotSchedulePolicySnapshotProperties`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Specified snapshot properties for scheduled snapshots created by this policy.
    pub struct ResourcePolicySnapshotSchedulePolicySnapshotProperties =
        "ResourcePolicySnapshotSchedulePolicySnapshotProperties" {
        /// Chain name that the snapshot is created in.
        pub chain_name: Option<String> = "chainName",
        /// Indication to perform a 'guest aware' snapshot.
        pub guest_flush: Option<bool> = "guestFlush",
        /// Labels to apply to scheduled snapshots. These can be later modified by the
        /// setLabels method. Label values may be empty.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Cloud Storage bucket storage location of the auto snapshot (regional or
        /// multi-regional).
        pub storage_locations: Option<Vec<String>> = "storageLocations",
    }
}
