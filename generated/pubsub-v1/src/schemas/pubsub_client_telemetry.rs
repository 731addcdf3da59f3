//! The schema `PubsubClientTelemetry`.

use gapi_runtime::v1::record;

use super::PublishOperation;

record! {
    /// Client-side telemetry about Pub/Sub requests, useful for debugging purposes. If
    /// the client opts to provide this information, it will be passed as a serialized
    /// proto in the `x-goog-pubsub-client-telemetry` header.
    pub struct PubsubClientTelemetry = "PubsubClientTelemetry" {
        /// Optional. Telemetry about a `Publish` operation.
        pub publish_operation: Option<Box<PublishOperation>> = "publishOperation",
    }
}
