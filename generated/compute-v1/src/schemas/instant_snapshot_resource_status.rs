//! The schema `InstantSnapshotResourceStatus`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstantSnapshotResourceStatus`.
    pub struct InstantSnapshotResourceStatus = "InstantSnapshotResourceStatus" {
        /// \[Output Only\] The storage size of this instant snapshot.
        pub storage_size_bytes: Option<i64> = "storageSizeBytes",
    }
}
