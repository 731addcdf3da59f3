//! The schema `ActivityContentDetails`.

use gapi_runtime::v1::record;

use super::ActivityContentDetailsBulletin;
use super::ActivityContentDetailsChannelItem;
use super::ActivityContentDetailsComment;
use super::ActivityContentDetailsPlaylistItem;
use super::ActivityContentDetailsPromotedItem;
use super::ActivityContentDetailsRecommendation;
use super::ActivityContentDetailsSocial;
use super::ActivityContentDetailsSubscription;
use super::ActivityContentDetailsUpload;

record! {
    /// Details about the content of an activity: the video that was shared, the channel
    /// that was subscribed to, etc.
    pub struct ActivityContentDetails = "ActivityContentDetails" {
        /// The `bulletin` object contains details about a channel bulletin post. This
        /// object is only present if the `snippet.type` is `bulletin`.
        pub bulletin: Option<Box<ActivityContentDetailsBulletin>> = "bulletin",
        /// The `channelItem` object contains details about a resource which was added to
        /// a channel. This property is only present if the `snippet.type` is
        /// `channelItem`.
        pub channel_item: Option<Box<ActivityContentDetailsChannelItem>> = "channelItem",
        /// The `comment` object contains information about a resource that received a
        /// comment. This property is only present if the `snippet.type` is `comment`.
        pub comment: Option<Box<ActivityContentDetailsComment>> = "comment",
        /// The `playlistItem` object contains information about a new playlist item.
        /// This property is only present if the `snippet.type` is `playlistItem`.
        pub playlist_item: Option<Box<ActivityContentDetailsPlaylistItem>> =
            "playlistItem",
        /// The `promotedItem` object contains details about a resource which is being
        /// promoted. This property is only present if the `snippet.type` is
        /// `promotedItem`.
        pub promoted_item: Option<Box<ActivityContentDetailsPromotedItem>> =
            "promotedItem",
        /// The `recommendation` object contains information about a recommended
        /// resource. This property is only present if the `snippet.type` is
        /// `recommendation`.
        pub recommendation: Option<Box<ActivityContentDetailsRecommendation>> =
            "recommendation",
        /// The `social` object contains details about a social network post. This
        /// property is only present if the `snippet.type` is `social`.
        pub social: Option<Box<ActivityContentDetailsSocial>> = "social",
        /// The `subscription` object contains information about a channel that a user
        /// subscribed to. This property is only present if the `snippet.type` is
        /// `subscription`.
        pub subscription: Option<Box<ActivityContentDetailsSubscription>> =
            "subscription",
        /// The `upload` object contains information about the uploaded video. This
        /// property is only present if the `snippet.type` is `upload`.
        pub upload: Option<Box<ActivityContentDetailsUpload>> = "upload",
    }
}
