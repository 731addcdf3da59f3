//! The schema `PubSubAvroFormat`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for reading Cloud Storage data written via [Cloud Storage
    /// subscriptions](https://cloud.google.com/pubsub/docs/cloudstorage). The data and
    /// attributes fields of the originally exported Pub/Sub message will be restored
    /// when publishing.
    pub struct PubSubAvroFormat = "PubSubAvroFormat" {}
}
