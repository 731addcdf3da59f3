//! The schema `VideoSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ThumbnailDetails;
use super::VideoLocalization;

record! {
    /// Basic details about a video, including title, description, uploader, thumbnails
    /// and category.
    pub struct VideoSnippet = "VideoSnippet" {
        /// The YouTube [video
        /// category](https://developers.google.com/youtube/data/reference/rest/v3/videoCategories/list)
        /// associated with the video.
        pub category_id: Option<String> = "categoryId",
        /// The ID that YouTube uses to uniquely identify the channel that the video was
        /// uploaded to.
        pub channel_id: Option<String> = "channelId",
        /// Channel title for the channel that the video belongs to.
        pub channel_title: Option<String> = "channelTitle",
        /// The default_audio_language property specifies the language spoken in the
        /// video's default audio track.
        pub default_audio_language: Option<String> = "defaultAudioLanguage",
        /// The language of the videos's default snippet.
        pub default_language: Option<String> = "defaultLanguage",
        /// The video's description. @mutable youtube.videos.insert youtube.videos.update
        pub description: Option<String> = "description",
        /// Indicates if the video is an upcoming/active live broadcast. Or it's "none"
        /// if the video is not an upcoming/active live broadcast.
        pub live_broadcast_content: Option<Open<VideoSnippetLiveBroadcastContent>> =
            "liveBroadcastContent",
        /// Localized snippet selected with the hl parameter. If no such localization
        /// exists, this field is populated with the default snippet. (Read-only)
        pub localized: Option<Box<VideoLocalization>> = "localized",
        /// The date and time when the video was uploaded.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// A list of keyword tags associated with the video. Tags may contain spaces.
        pub tags: Option<Vec<String>> = "tags",
        /// A map of thumbnail images associated with the video. For each object in the
        /// map, the key is the name of the thumbnail image, and the value is an object
        /// that contains other information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The video's title. @mutable youtube.videos.insert youtube.videos.update
        pub title: Option<String> = "title",
    }
}

open_enum! {
    /// Indicates if the video is an upcoming/active live broadcast. Or it's "none" if
    /// the video is not an upcoming/active live broadcast.
    pub enum VideoSnippetLiveBroadcastContent = "VideoSnippet.liveBroadcastContent" {
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
