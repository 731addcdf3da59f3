//! The schema `Video`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::BrandPartner;
use super::VideoAgeGating;
use super::VideoContentDetails;
use super::VideoFileDetails;
use super::VideoLiveStreamingDetails;
use super::VideoLocalization;
use super::VideoMonetizationDetails;
use super::VideoPaidProductPlacementDetails;
use super::VideoPlayer;
use super::VideoProcessingDetails;
use super::VideoProjectDetails;
use super::VideoRecordingDetails;
use super::VideoSnippet;
use super::VideoStatistics;
use super::VideoStatus;
use super::VideoSuggestions;
use super::VideoTopicDetails;

record! {
    /// A \*video\* resource represents a YouTube video.
    pub struct Video = "Video" {
        /// Age restriction details related to a video. This data can only be retrieved
        /// by the video owner.
        pub age_gating: Option<Box<VideoAgeGating>> = "ageGating",
        /// The property `brandPartner`.
        pub brand_partner: Option<Box<BrandPartner>> = "brandPartner",
        /// The contentDetails object contains information about the video content,
        /// including the length of the video and its aspect ratio.
        pub content_details: Option<Box<VideoContentDetails>> = "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The fileDetails object encapsulates information about the video file that was
        /// uploaded to YouTube, including the file's resolution, duration, audio and
        /// video codecs, stream bitrates, and more. This data can only be retrieved by
        /// the video owner.
        pub file_details: Option<Box<VideoFileDetails>> = "fileDetails",
        /// The ID that YouTube uses to uniquely identify the video.
        ///
        /// Required by `youtube.videos.update`.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#video".
        ///
        /// The default is `youtube#video`.
        pub kind: Option<String> = "kind",
        /// The liveStreamingDetails object contains metadata about a live video
        /// broadcast. The object will only be present in a video resource if the video
        /// is an upcoming, live, or completed live broadcast.
        pub live_streaming_details: Option<Box<VideoLiveStreamingDetails>> =
            "liveStreamingDetails",
        /// The localizations object contains localized versions of the basic details
        /// about the video, such as its title and description.
        pub localizations: Option<BTreeMap<String, VideoLocalization>> = "localizations",
        /// The monetizationDetails object encapsulates information about the
        /// monetization status of the video.
        pub monetization_details: Option<Box<VideoMonetizationDetails>> =
            "monetizationDetails",
        /// The property `paidProductPlacementDetails`.
        pub paid_product_placement_details: Option<Box<VideoPaidProductPlacementDetails>> =
            "paidProductPlacementDetails",
        /// The player object contains information that you would use to play the video
        /// in an embedded player.
        pub player: Option<Box<VideoPlayer>> = "player",
        /// The processingDetails object encapsulates information about YouTube's
        /// progress in processing the uploaded video file. The properties in the object
        /// identify the current processing status and an estimate of the time remaining
        /// until YouTube finishes processing the video. This part also indicates whether
        /// different types of data or content, such as file details or thumbnail images,
        /// are available for the video. The processingProgress object is designed to be
        /// polled so that the video uploaded can track the progress that YouTube has
        /// made in processing the uploaded video file. This data can only be retrieved
        /// by the video owner.
        pub processing_details: Option<Box<VideoProcessingDetails>> =
            "processingDetails",
        /// The projectDetails object contains information about the project specific
        /// video metadata. b/157517979: This part was never populated after it was
        /// added. However, it sees non-zero traffic because there is generated client
        /// code in the wild that refers to it \[1\]. We keep this field and do NOT
        /// remove it because otherwise V3 would return an error when this part gets
        /// requested \[2\]. \[1\]
        /// <https://developers.google.com/resources/api-libraries/documentation/youtube/v3/csharp/latest/classGoogle_1_1Apis_1_1YouTube_1_1v3_1_1Data_1_1VideoProjectDetails.html>
        /// \[2\]
        /// <http://google3/video/youtube/src/python/servers/data_api/common.py?l=1565-1569&rcl=344141677>
        #[deprecated]
        pub project_details: Option<Box<VideoProjectDetails>> = "projectDetails",
        /// The recordingDetails object encapsulates information about the location, date
        /// and address where the video was recorded.
        pub recording_details: Option<Box<VideoRecordingDetails>> = "recordingDetails",
        /// The snippet object contains basic details about the video, such as its title,
        /// description, and category.
        pub snippet: Option<Box<VideoSnippet>> = "snippet",
        /// The statistics object contains statistics about the video.
        pub statistics: Option<Box<VideoStatistics>> = "statistics",
        /// The status object contains information about the video's uploading,
        /// processing, and privacy statuses.
        pub status: Option<Box<VideoStatus>> = "status",
        /// The suggestions object encapsulates suggestions that identify opportunities
        /// to improve the video quality or the metadata for the uploaded video. This
        /// data can only be retrieved by the video owner.
        pub suggestions: Option<Box<VideoSuggestions>> = "suggestions",
        /// The topicDetails object encapsulates information about
        /// [Freebase](http://www.freebase.com) topics associated with the video.
        pub topic_details: Option<Box<VideoTopicDetails>> = "topicDetails",
    }
}
