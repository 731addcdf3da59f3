//! The schema `ChannelSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ChannelLocalization;
use super::ThumbnailDetails;

record! {
    /// Basic details about a channel, including title, description and thumbnails.
    pub struct ChannelSnippet = "ChannelSnippet" {
        /// The country of the channel.
        pub country: Option<String> = "country",
        /// The custom url of the channel.
        pub custom_url: Option<String> = "customUrl",
        /// The language of the channel's default title and description.
        pub default_language: Option<String> = "defaultLanguage",
        /// The description of the channel.
        pub description: Option<String> = "description",
        /// Localized title and description, read-only.
        pub localized: Option<Box<ChannelLocalization>> = "localized",
        /// The date and time that the channel was created.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// A map of thumbnail images associated with the channel. For each object in the
        /// map, the key is the name of the thumbnail image, and the value is an object
        /// that contains other information about the thumbnail. When displaying
        /// thumbnails in your application, make sure that your code uses the image URLs
        /// exactly as they are returned in API responses. For example, your application
        /// should not use the http domain instead of the https domain in a URL returned
        /// in an API response. Beginning in July 2018, channel thumbnail URLs will only
        /// be available in the https domain, which is how the URLs appear in API
        /// responses. After that time, you might see broken images in your application
        /// if it tries to load YouTube images from the http domain. Thumbnail images
        /// might be empty for newly created channels and might take up to one day to
        /// populate.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The channel's title.
        pub title: Option<String> = "title",
    }
}
