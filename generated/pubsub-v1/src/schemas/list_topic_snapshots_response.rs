//! The schema `ListTopicSnapshotsResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the `ListTopicSnapshots` method.
    pub struct ListTopicSnapshotsResponse = "ListTopicSnapshotsResponse" {
        /// Optional. If not empty, indicates that there may be more snapshots that match
        /// the request; this value should be passed in a new `ListTopicSnapshotsRequest`
        /// to get more snapshots.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Optional. The names of the snapshots that match the request.
        pub snapshots: Option<Vec<String>> = "snapshots",
    }
}
