//! The schema `SearchResultSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ThumbnailDetails;

record! {
    /// Basic details about a search result, including title, description and thumbnails
    /// of the item referenced by the search result.
    pub struct SearchResultSnippet = "SearchResultSnippet" {
        /// The value that YouTube uses to uniquely identify the channel that published
        /// the resource that the search result identifies.
        pub channel_id: Option<String> = "channelId",
        /// The title of the channel that published the resource that the search result
        /// identifies.
        pub channel_title: Option<String> = "channelTitle",
        /// A description of the search result.
        pub description: Option<String> = "description",
        /// It indicates if the resource (video or channel) has upcoming/active live
        /// broadcast content. Or it's "none" if there is not any upcoming/active live
        /// broadcasts.
        pub live_broadcast_content: Option<Open<SearchResultSnippetLiveBroadcastContent>> =
            "liveBroadcastContent",
        /// The creation date and time of the resource that the search result identifies.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// A map of thumbnail images associated with the search result. For each object
        /// in the map, the key is the name of the thumbnail image, and the value is an
        /// object that contains other information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The title of the search result.
        pub title: Option<String> = "title",
    }
}

open_enum! {
    /// It indicates if the resource (video or channel) has upcoming/active live
    /// broadcast content. Or it's "none" if there is not any upcoming/active live
    /// broadcasts.
    pub enum SearchResultSnippetLiveBroadcastContent =
        "SearchResultSnippet.liveBroadcastContent" {
        /// The resource does not have live broadcast content.
        None = "none",
        /// The live broadcast is upcoming.
        Upcoming = "upcoming",
        /// The live broadcast is active.
        Live = "live",
        /// The live broadcast has been completed.
        Completed = "completed",
    }
}
