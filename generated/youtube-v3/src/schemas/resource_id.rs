//! The schema `ResourceId`.

use gapi_runtime::v1::record;

record! {
    /// A resource id is a generic reference that points to another YouTube resource.
    pub struct ResourceId = "ResourceId" {
        /// The ID that YouTube uses to uniquely identify the referred resource, if that
        /// resource is a channel. This property is only present if the resourceId.kind
        /// value is youtube#channel.
        pub channel_id: Option<String> = "channelId",
        /// The type of the API resource.
        pub kind: Option<String> = "kind",
        /// The ID that YouTube uses to uniquely identify the referred resource, if that
        /// resource is a playlist. This property is only present if the resourceId.kind
        /// value is youtube#playlist.
        pub playlist_id: Option<String> = "playlistId",
        /// The ID that YouTube uses to uniquely identify the referred resource, if that
        /// resource is a video. This property is only present if the resourceId.kind
        /// value is youtube#video.
        pub video_id: Option<String> = "videoId",
    }
}
