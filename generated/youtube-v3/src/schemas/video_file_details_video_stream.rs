//! The schema `VideoFileDetailsVideoStream`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information about a video stream.
    pub struct VideoFileDetailsVideoStream = "VideoFileDetailsVideoStream" {
        /// The video content's display aspect ratio, which specifies the aspect ratio in
        /// which the video should be displayed.
        pub aspect_ratio: Option<f64> = "aspectRatio",
        /// The video stream's bitrate, in bits per second.
        pub bitrate_bps: Option<u64> = "bitrateBps",
        /// The video codec that the stream uses.
        pub codec: Option<String> = "codec",
        /// The video stream's frame rate, in frames per second.
        pub frame_rate_fps: Option<f64> = "frameRateFps",
        /// The encoded video content's height in pixels.
        pub height_pixels: Option<u32> = "heightPixels",
        /// The amount that YouTube needs to rotate the original source content to
        /// properly display the video.
        pub rotation: Option<Open<VideoFileDetailsVideoStreamRotation>> = "rotation",
        /// A value that uniquely identifies a video vendor. Typically, the value is a
        /// four-letter vendor code.
        pub vendor: Option<String> = "vendor",
        /// The encoded video content's width in pixels. You can calculate the video's
        /// encoding aspect ratio as width_pixels / height_pixels.
        pub width_pixels: Option<u32> = "widthPixels",
    }
}

open_enum! {
    /// The amount that YouTube needs to rotate the original source content to properly
    /// display the video.
    pub enum VideoFileDetailsVideoStreamRotation =
        "VideoFileDetailsVideoStream.rotation" {
        /// The value `none`.
        None = "none",
        /// The value `clockwise`.
        Clockwise = "clockwise",
        /// The value `upsideDown`.
        UpsideDown = "upsideDown",
        /// The value `counterClockwise`.
        CounterClockwise = "counterClockwise",
        /// The value `other`.
        Other = "other",
    }
}
