//! The schema `MessageStoragePolicy`.

use gapi_runtime::v1::record;

record! {
    /// A policy constraining the storage of messages published to the topic.
    pub struct MessageStoragePolicy = "MessageStoragePolicy" {
        /// Optional. A list of IDs of Google Cloud regions where messages that are
        /// published to the topic may be persisted in storage. Messages published by
        /// publishers running in non-allowed Google Cloud regions (or running outside of
        /// Google Cloud altogether) are routed for storage in one of the allowed
        /// regions. An empty list means that no regions are allowed, and is not a valid
        /// configuration.
        pub allowed_persistence_regions: Option<Vec<String>> =
            "allowedPersistenceRegions",
        /// Optional. If true, `allowed_persistence_regions` is also used to enforce
        /// in-transit guarantees for messages. That is, Pub/Sub will fail Publish
        /// operations on this topic and subscribe operations on any subscription
        /// attached to this topic in any region that is not in
        /// `allowed_persistence_regions`.
        pub enforce_in_transit: Option<bool> = "enforceInTransit",
    }
}
