//! The schema `ActivitySnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ThumbnailDetails;

record! {
    /// Basic details about an activity, including title, description, thumbnails,
    /// activity type and group. Next ID: 12
    pub struct ActivitySnippet = "ActivitySnippet" {
        /// The ID that YouTube uses to uniquely identify the channel associated with the
        /// activity.
        pub channel_id: Option<String> = "channelId",
        /// Channel title for the channel responsible for this activity
        pub channel_title: Option<String> = "channelTitle",
        /// The description of the resource primarily associated with the activity.
        /// @mutable youtube.activities.insert
        pub description: Option<String> = "description",
        /// The group ID associated with the activity. A group ID identifies user events
        /// that are associated with the same user and resource. For example, if a user
        /// uploads a video and watches the same video, the entries for those events
        /// would have the same group ID in the user's activity feed. In your user
        /// interface, you can avoid repetition by grouping events with the same
        /// `groupId` value.
        pub group_id: Option<String> = "groupId",
        /// The date and time that the video was uploaded.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// A map of thumbnail images associated with the resource that is primarily
        /// associated with the activity. For each object in the map, the key is the name
        /// of the thumbnail image, and the value is an object that contains other
        /// information about the thumbnail.
        pub thumbnails: Option<Box<ThumbnailDetails>> = "thumbnails",
        /// The title of the resource primarily associated with the activity.
        pub title: Option<String> = "title",
        /// The type of activity that the resource describes.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ActivitySnippetType>> = "type",
    }
}

open_enum! {
    /// The type of activity that the resource describes.
    pub enum ActivitySnippetType = "ActivitySnippet.type" {
        /// The value `typeUnspecified`.
        TypeUnspecified = "typeUnspecified",
        /// The value `upload`.
        Upload = "upload",
        /// The value `comment`.
        Comment = "comment",
        /// The value `subscription`.
        Subscription = "subscription",
        /// The value `playlistItem`.
        PlaylistItem = "playlistItem",
        /// The value `recommendation`.
        Recommendation = "recommendation",
        /// The value `bulletin`.
        Bulletin = "bulletin",
        /// The value `social`.
        Social = "social",
        /// The value `channelItem`.
        ChannelItem = "channelItem",
        /// The value `promotedItem`.
        PromotedItem = "promotedItem",
    }
}
