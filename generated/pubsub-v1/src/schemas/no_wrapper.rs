//! The schema `NoWrapper`.

use gapi_runtime::v1::record;

record! {
    /// Sets the `data` field as the HTTP body for delivery.
    pub struct NoWrapper = "NoWrapper" {
        /// Optional. When true, writes the Pub/Sub message metadata to `x-goog-pubsub-:`
        /// headers of the HTTP request. Writes the Pub/Sub message attributes to `:`
        /// headers of the HTTP request.
        pub write_metadata: Option<bool> = "writeMetadata",
    }
}
