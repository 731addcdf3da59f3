//! The schema `UpdateSnapshotRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::Snapshot;

record! {
    /// Request for the UpdateSnapshot method.
    pub struct UpdateSnapshotRequest = "UpdateSnapshotRequest" {
        /// Required. The updated snapshot object.
        pub snapshot: Option<Box<Snapshot>> = "snapshot",
        /// Required. Indicates which fields in the provided snapshot to update. Must be
        /// specified and non-empty.
        pub update_mask: Option<FieldMask> = "updateMask",
    }
}
