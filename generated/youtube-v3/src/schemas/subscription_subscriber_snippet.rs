//! The schema `SubscriptionSubscriberSnippet`.

use gapi_runtime::v1::record;

use super::ThumbnailDetails;

record! {
    /// Basic details about a subscription's subscriber including title, description,
    /// channel ID and thumbnails.
    pub struct SubscriptionSubscriberSnippet = "SubscriptionSubscriberSnippet" {
        /// The channel ID of the subscriber.
        pub channel_id: Option<String> = "channelId",
        /// The description of the subscriber.
        pub description: Option<String> = "description",
        /// Thumbnails for this subscriber.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The title of the subscriber.
        pub title: Option<String> = "title",
    }
}
