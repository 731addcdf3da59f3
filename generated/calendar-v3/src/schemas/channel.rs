//! The schema `Channel`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// The schema `Channel`.
    pub struct Channel = "Channel" {
        /// The address where notifications are delivered for this channel.
        pub address: Option<String> = "address",
        /// Date and time of notification channel expiration, expressed as a Unix
        /// timestamp, in milliseconds. Optional.
        pub expiration: Option<i64> = "expiration",
        /// A UUID or similar unique string that identifies this channel.
        pub id: Option<String> = "id",
        /// Identifies this as a notification channel used to watch for changes to a
        /// resource, which is "api#channel".
        ///
        /// The default is `api#channel`.
        pub kind: Option<String> = "kind",
        /// Additional parameters controlling delivery channel behavior. Optional.
        pub params: Option<BTreeMap<String, String>> = "params",
        /// A Boolean value to indicate whether payload is wanted. Optional.
        pub payload: Option<bool> = "payload",
        /// An opaque ID that identifies the resource being watched on this channel.
        /// Stable across different API versions.
        pub resource_id: Option<String> = "resourceId",
        /// A version-specific identifier for the watched resource.
        pub resource_uri: Option<String> = "resourceUri",
        /// An arbitrary string delivered to the target address with each notification
        /// delivered over this channel. Optional.
        pub token: Option<String> = "token",
        /// The type of delivery mechanism used for this channel. Valid values are
        /// "web_hook" (or "webhook"). Both values refer to a channel where Http requests
        /// are used to deliver messages.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
