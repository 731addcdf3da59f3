//! The schema `CdnSettings`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::IngestionInfo;

record! {
    /// Brief description of the live stream cdn settings.
    pub struct CdnSettings = "CdnSettings" {
        /// The format of the video stream that you are sending to Youtube.
        ///
        /// Required by `youtube.liveStreams.insert`, `youtube.liveStreams.update`.
        #[deprecated]
        pub format: Option<String> = "format",
        /// The frame rate of the inbound video data.
        pub frame_rate: Option<Open<CdnSettingsFrameRate>> = "frameRate",
        /// The ingestionInfo object contains information that YouTube provides that you
        /// need to transmit your RTMP or HTTP stream to YouTube.
        pub ingestion_info: Option<Box<IngestionInfo>> = "ingestionInfo",
        /// The method or protocol used to transmit the video stream.
        ///
        /// Required by `youtube.liveStreams.insert`, `youtube.liveStreams.update`.
        pub ingestion_type: Option<Open<CdnSettingsIngestionType>> = "ingestionType",
        /// The resolution of the inbound video data.
        pub resolution: Option<Open<CdnSettingsResolution>> = "resolution",
    }
}

open_enum! {
    /// The frame rate of the inbound video data.
    pub enum CdnSettingsFrameRate = "CdnSettings.frameRate" {
        /// The value `30fps`.
        V30fps = "30fps",
        /// The value `60fps`.
        V60fps = "60fps",
        /// The value `variable`.
        Variable = "variable",
    }
}

open_enum! {
    /// The method or protocol used to transmit the video stream.
    pub enum CdnSettingsIngestionType = "CdnSettings.ingestionType" {
        /// The value `rtmp`.
        Rtmp = "rtmp",
        /// The value `dash`.
        Dash = "dash",
        /// The value `webrtc`.
        Webrtc = "webrtc",
        /// The value `hls`.
        Hls = "hls",
    }
}

open_enum! {
    /// The resolution of the inbound video data.
    pub enum CdnSettingsResolution = "CdnSettings.resolution" {
        /// The value `240p`.
        V240p = "240p",
        /// The value `360p`.
        V360p = "360p",
        /// The value `480p`.
        V480p = "480p",
        /// The value `720p`.
        V720p = "720p",
        /// The value `1080p`.
        V1080p = "1080p",
        /// The value `1440p`.
        V1440p = "1440p",
        /// The value `2160p`.
        V2160p = "2160p",
        /// The value `variable`.
        Variable = "variable",
    }
}
