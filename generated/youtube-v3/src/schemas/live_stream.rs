//! The schema `LiveStream`.

use gapi_runtime::v1::record;

use super::CdnSettings;
use super::LiveStreamContentDetails;
use super::LiveStreamSnippet;
use super::LiveStreamStatus;

record! {
    /// A live stream describes a live ingestion point.
    pub struct LiveStream = "LiveStream" {
        /// The cdn object defines the live stream's content delivery network (CDN)
        /// settings. These settings provide details about the manner in which you stream
        /// your content to YouTube.
        pub cdn: Option<Box<CdnSettings>> = "cdn",
        /// The content_details object contains information about the stream, including
        /// the closed captions ingestion URL.
        pub content_details: Option<Box<LiveStreamContentDetails>> = "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the stream.
        ///
        /// Required by `youtube.liveStreams.update`.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#liveStream".
        ///
        /// The default is `youtube#liveStream`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the stream, including its
        /// channel, title, and description.
        pub snippet: Option<Box<LiveStreamSnippet>> = "snippet",
        /// The status object contains information about live stream's status.
        pub status: Option<Box<LiveStreamStatus>> = "status",
    }
}
