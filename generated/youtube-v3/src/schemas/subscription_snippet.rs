//! The schema `SubscriptionSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ResourceId;
use super::ThumbnailDetails;

record! {
    /// Basic details about a subscription, including title, description and thumbnails
    /// of the subscribed item.
    pub struct SubscriptionSnippet = "SubscriptionSnippet" {
        /// The ID that YouTube uses to uniquely identify the subscriber's channel.
        pub channel_id: Option<String> = "channelId",
        /// The subscription's details.
        pub description: Option<String> = "description",
        /// The date and time that the subscription was created.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// The id object contains information about the channel that the user subscribed
        /// to.
        ///
        /// Required by `youtube.subscriptions.insert`.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
        /// A map of thumbnail images associated with the video. For each object in the
        /// map, the key is the name of the thumbnail image, and the value is an object
        /// that contains other information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The subscription's title.
        pub title: Option<String> = "title",
    }
}
