//! The schema `PubsubWrapper`.

use gapi_runtime::v1::record;

record! {
    /// The payload to the push endpoint is in the form of the JSON representation of a
    /// [PubsubMessage](https://cloud.google.com/pubsub/docs/reference/rpc/google.pubsub.v1#pubsubmessage).
    pub struct PubsubWrapper = "PubsubWrapper" {}
}
