//! The schema `PublishRequest`.

use gapi_runtime::v1::record;

use super::PubsubMessage;

record! {
    /// Request for the Publish method.
    pub struct PublishRequest = "PublishRequest" {
        /// Required. The messages to publish.
        pub messages: Option<Vec<PubsubMessage>> = "messages",
    }
}
