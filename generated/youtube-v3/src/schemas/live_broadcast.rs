//! The schema `LiveBroadcast`.

use gapi_runtime::v1::record;

use super::LiveBroadcastContentDetails;
use super::LiveBroadcastMonetizationDetails;
use super::LiveBroadcastSnippet;
use super::LiveBroadcastStatistics;
use super::LiveBroadcastStatus;

record! {
    /// A \*liveBroadcast\* resource represents an event that will be streamed, via live
    /// video, on YouTube.
    pub struct LiveBroadcast = "LiveBroadcast" {
        /// The contentDetails object contains information about the event's video
        /// content, such as whether the content can be shown in an embedded video player
        /// or if it will be archived and therefore available for viewing after the event
        /// has concluded.
        pub content_details: Option<Box<LiveBroadcastContentDetails>> = "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the broadcast.
        ///
        /// Required by `youtube.liveBroadcasts.update`.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#liveBroadcast".
        ///
        /// The default is `youtube#liveBroadcast`.
        pub kind: Option<String> = "kind",
        /// The monetizationDetails object contains information about the event's
        /// monetization details.
        pub monetization_details: Option<Box<LiveBroadcastMonetizationDetails>> =
            "monetizationDetails",
        /// The snippet object contains basic details about the event, including its
        /// title, description, start time, and end time.
        pub snippet: Option<Box<LiveBroadcastSnippet>> = "snippet",
        /// The statistics object contains info about the event's current stats. These
        /// include concurrent viewers and total chat count. Statistics can change (in
        /// either direction) during the lifetime of an event. Statistics are only
        /// returned while the event is live.
        pub statistics: Option<Box<LiveBroadcastStatistics>> = "statistics",
        /// The status object contains information about the event's status.
        pub status: Option<Box<LiveBroadcastStatus>> = "status",
    }
}
