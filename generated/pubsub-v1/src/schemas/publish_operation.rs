//! The schema `PublishOperation`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Telemetry about a `Publish` operation which may or may not be common across
    /// individual RPCs.
    pub struct PublishOperation = "PublishOperation" {
        /// Optional. If the publisher client is using publish hedging, provides the
        /// attempt count for the hedge (starting at 1). A value of 0 indicates that the
        /// request was not hedged.
        pub hedged_attempt_count: Option<i32> = "hedgedAttemptCount",
        /// Optional. Time at which the `publish()` call was initiated in the client
        /// library, meaning across all RPC retry attempts, see [grpc
        /// retries](https://grpc.io/docs/guides/retry/). Provides a sense of the
        /// end-to-end publish duration from the client perspective, across retries.
        pub publish_start_time: Option<Timestamp> = "publishStartTime",
    }
}
