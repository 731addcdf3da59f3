//! The schema `VideoProcessingDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::VideoProcessingDetailsProcessingProgress;

record! {
    /// Describes processing status and progress and availability of some other Video
    /// resource parts.
    pub struct VideoProcessingDetails = "VideoProcessingDetails" {
        /// This value indicates whether video editing suggestions, which might improve
        /// video quality or the playback experience, are available for the video. You
        /// can retrieve these suggestions by requesting the suggestions part in your
        /// videos.list() request.
        pub editor_suggestions_availability: Option<String> =
            "editorSuggestionsAvailability",
        /// This value indicates whether file details are available for the uploaded
        /// video. You can retrieve a video's file details by requesting the fileDetails
        /// part in your videos.list() request.
        pub file_details_availability: Option<String> = "fileDetailsAvailability",
        /// The reason that YouTube failed to process the video. This property will only
        /// have a value if the processingStatus property's value is failed.
        pub processing_failure_reason: Option<Open<VideoProcessingDetailsProcessingFailureReason>> =
            "processingFailureReason",
        /// This value indicates whether the video processing engine has generated
        /// suggestions that might improve YouTube's ability to process the the video,
        /// warnings that explain video processing problems, or errors that cause video
        /// processing problems. You can retrieve these suggestions by requesting the
        /// suggestions part in your videos.list() request.
        pub processing_issues_availability: Option<String> =
            "processingIssuesAvailability",
        /// The processingProgress object contains information about the progress YouTube
        /// has made in processing the video. The values are really only relevant if the
        /// video's processing status is processing.
        pub processing_progress: Option<Box<VideoProcessingDetailsProcessingProgress>> =
            "processingProgress",
        /// The video's processing status. This value indicates whether YouTube was able
        /// to process the video or if the video is still being processed.
        pub processing_status: Option<Open<VideoProcessingDetailsProcessingStatus>> =
            "processingStatus",
        /// This value indicates whether keyword (tag) suggestions are available for the
        /// video. Tags can be added to a video's metadata to make it easier for other
        /// users to find the video. You can retrieve these suggestions by requesting the
        /// suggestions part in your videos.list() request.
        pub tag_suggestions_availability: Option<String> = "tagSuggestionsAvailability",
        /// This value indicates whether thumbnail images have been generated for the
        /// video.
        pub thumbnails_availability: Option<String> = "thumbnailsAvailability",
    }
}

open_enum! {
    /// The reason that YouTube failed to process the video. This property will only have
    /// a value if the processingStatus property's value is failed.
    pub enum VideoProcessingDetailsProcessingFailureReason =
        "VideoProcessingDetails.processingFailureReason" {
        /// The value `uploadFailed`.
        UploadFailed = "uploadFailed",
        /// The value `transcodeFailed`.
        TranscodeFailed = "transcodeFailed",
        /// The value `streamingFailed`.
        StreamingFailed = "streamingFailed",
        /// The value `other`.
        Other = "other",
    }
}

open_enum! {
    /// The video's processing status. This value indicates whether YouTube was able to
    /// process the video or if the video is still being processed.
    pub enum VideoProcessingDetailsProcessingStatus =
        "VideoProcessingDetails.processingStatus" {
        /// The value `processing`.
        Processing = "processing",
        /// The value `succeeded`.
        Succeeded = "succeeded",
        /// The value `failed`.
        Failed = "failed",
        /// The value `terminated`.
        Terminated = "terminated",
    }
}
