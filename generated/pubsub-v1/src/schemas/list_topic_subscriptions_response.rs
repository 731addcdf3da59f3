//! The schema `ListTopicSubscriptionsResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the `ListTopicSubscriptions` method.
    pub struct ListTopicSubscriptionsResponse = "ListTopicSubscriptionsResponse" {
        /// Optional. If not empty, indicates that there may be more subscriptions that
        /// match the request; this value should be passed in a new
        /// `ListTopicSubscriptionsRequest` to get more subscriptions.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Optional. The names of subscriptions attached to the topic specified in the
        /// request.
        pub subscriptions: Option<Vec<String>> = "subscriptions",
    }
}
