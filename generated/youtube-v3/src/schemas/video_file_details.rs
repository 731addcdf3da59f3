//! The schema `VideoFileDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::VideoFileDetailsAudioStream;
use super::VideoFileDetailsVideoStream;

record! {
    /// Describes original video file properties, including technical details about audio
    /// and video streams, but also metadata information like content length,
    /// digitization time, or geotagging information.
    pub struct VideoFileDetails = "VideoFileDetails" {
        /// A list of audio streams contained in the uploaded video file. Each item in
        /// the list contains detailed metadata about an audio stream.
        pub audio_streams: Option<Vec<VideoFileDetailsAudioStream>> = "audioStreams",
        /// The uploaded video file's combined (video and audio) bitrate in bits per
        /// second.
        pub bitrate_bps: Option<u64> = "bitrateBps",
        /// The uploaded video file's container format.
        pub container: Option<String> = "container",
        /// The date and time when the uploaded video file was created. The value is
        /// specified in ISO 8601 format. Currently, the following ISO 8601 formats are
        /// supported: - Date only: YYYY-MM-DD - Naive time: YYYY-MM-DDTHH:MM:SS - Time
        /// with timezone: YYYY-MM-DDTHH:MM:SS+HH:MM
        pub creation_time: Option<String> = "creationTime",
        /// The length of the uploaded video in milliseconds.
        pub duration_ms: Option<u64> = "durationMs",
        /// The uploaded file's name. This field is present whether a video file or
        /// another type of file was uploaded.
        pub file_name: Option<String> = "fileName",
        /// The uploaded file's size in bytes. This field is present whether a video file
        /// or another type of file was uploaded.
        pub file_size: Option<u64> = "fileSize",
        /// The uploaded file's type as detected by YouTube's video processing engine.
        /// Currently, YouTube only processes video files, but this field is present
        /// whether a video file or another type of file was uploaded.
        pub file_type: Option<Open<VideoFileDetailsFileType>> = "fileType",
        /// A list of video streams contained in the uploaded video file. Each item in
        /// the list contains detailed metadata about a video stream.
        pub video_streams: Option<Vec<VideoFileDetailsVideoStream>> = "videoStreams",
    }
}

open_enum! {
    /// The uploaded file's type as detected by YouTube's video processing engine.
    /// Currently, YouTube only processes video files, but this field is present whether
    /// a video file or another type of file was uploaded.
    pub enum VideoFileDetailsFileType = "VideoFileDetails.fileType" {
        /// Known video file (e.g., an MP4 file).
        Video = "video",
        /// Audio only file (e.g., an MP3 file).
        Audio = "audio",
        /// Image file (e.g., a JPEG image).
        Image = "image",
        /// Archive file (e.g., a ZIP archive).
        Archive = "archive",
        /// Document or text file (e.g., MS Word document).
        Document = "document",
        /// Movie project file (e.g., Microsoft Windows Movie Maker project).
        Project = "project",
        /// Other non-video file type.
        Other = "other",
    }
}
