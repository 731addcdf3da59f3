//! The schema `ModifyPushConfigRequest`.

use gapi_runtime::v1::record;

use super::PushConfig;

record! {
    /// Request for the ModifyPushConfig method.
    pub struct ModifyPushConfigRequest = "ModifyPushConfigRequest" {
        /// Required. The push configuration for future deliveries. An empty `pushConfig`
        /// indicates that the Pub/Sub system should stop pushing messages from the given
        /// subscription and allow messages to be pulled and acknowledged - effectively
        /// pausing the subscription if `Pull` or `StreamingPull` is not called.
        pub push_config: Option<Box<PushConfig>> = "pushConfig",
    }
}
