//! The schema `ListSnapshotsResponse`.

use gapi_runtime::v1::record;

use super::Snapshot;

record! {
    /// Response for the `ListSnapshots` method.
    pub struct ListSnapshotsResponse = "ListSnapshotsResponse" {
        /// Optional. If not empty, indicates that there may be more snapshot that match
        /// the request; this value should be passed in a new `ListSnapshotsRequest`.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Optional. The resulting snapshots.
        pub snapshots: Option<Vec<Snapshot>> = "snapshots",
    }
}
