//! The schema `ListSubscriptionsResponse`.

use gapi_runtime::v1::record;

use super::Subscription;

record! {
    /// Response for the `ListSubscriptions` method.
    pub struct ListSubscriptionsResponse = "ListSubscriptionsResponse" {
        /// Optional. If not empty, indicates that there may be more subscriptions that
        /// match the request; this value should be passed in a new
        /// `ListSubscriptionsRequest` to get more subscriptions.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Optional. The subscriptions that match the request.
        pub subscriptions: Option<Vec<Subscription>> = "subscriptions",
    }
}
