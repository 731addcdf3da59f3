//! The schema `LiveStreamConfigurationIssue`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `LiveStreamConfigurationIssue`.
    pub struct LiveStreamConfigurationIssue = "LiveStreamConfigurationIssue" {
        /// The long-form description of the issue and how to resolve it.
        pub description: Option<String> = "description",
        /// The short-form reason for this issue.
        pub reason: Option<String> = "reason",
        /// How severe this issue is to the stream.
        pub severity: Option<Open<LiveStreamConfigurationIssueSeverity>> = "severity",
        /// The kind of error happening.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<LiveStreamConfigurationIssueType>> = "type",
    }
}

open_enum! {
    /// How severe this issue is to the stream.
    pub enum LiveStreamConfigurationIssueSeverity =
        "LiveStreamConfigurationIssue.severity" {
        /// The value `info`.
        Info = "info",
        /// The value `warning`.
        Warning = "warning",
        /// The value `error`.
        Error = "error",
    }
}

open_enum! {
    /// The kind of error happening.
    pub enum LiveStreamConfigurationIssueType = "LiveStreamConfigurationIssue.type" {
        /// The value `gopSizeOver`.
        GopSizeOver = "gopSizeOver",
        /// The value `gopSizeLong`.
        GopSizeLong = "gopSizeLong",
        /// The value `gopSizeShort`.
        GopSizeShort = "gopSizeShort",
        /// The value `openGop`.
        OpenGop = "openGop",
        /// The value `badContainer`.
        BadContainer = "badContainer",
        /// The value `audioBitrateHigh`.
        AudioBitrateHigh = "audioBitrateHigh",
        /// The value `audioBitrateLow`.
        AudioBitrateLow = "audioBitrateLow",
        /// The value `audioSampleRate`.
        AudioSampleRate = "audioSampleRate",
        /// The value `bitrateHigh`.
        BitrateHigh = "bitrateHigh",
        /// The value `bitrateLow`.
        BitrateLow = "bitrateLow",
        /// The value `audioCodec`.
        AudioCodec = "audioCodec",
        /// The value `videoCodec`.
        VideoCodec = "videoCodec",
        /// The value `noAudioStream`.
        NoAudioStream = "noAudioStream",
        /// The value `noVideoStream`.
        NoVideoStream = "noVideoStream",
        /// The value `multipleVideoStreams`.
        MultipleVideoStreams = "multipleVideoStreams",
        /// The value `multipleAudioStreams`.
        MultipleAudioStreams = "multipleAudioStreams",
        /// The value `audioTooManyChannels`.
        AudioTooManyChannels = "audioTooManyChannels",
        /// The value `interlacedVideo`.
        InterlacedVideo = "interlacedVideo",
        /// The value `frameRateHigh`.
        FrameRateHigh = "frameRateHigh",
        /// The value `resolutionMismatch`.
        ResolutionMismatch = "resolutionMismatch",
        /// The value `videoCodecMismatch`.
        VideoCodecMismatch = "videoCodecMismatch",
        /// The value `videoInterlaceMismatch`.
        VideoInterlaceMismatch = "videoInterlaceMismatch",
        /// The value `videoProfileMismatch`.
        VideoProfileMismatch = "videoProfileMismatch",
        /// The value `videoBitrateMismatch`.
        VideoBitrateMismatch = "videoBitrateMismatch",
        /// The value `framerateMismatch`.
        FramerateMismatch = "framerateMismatch",
        /// The value `gopMismatch`.
        GopMismatch = "gopMismatch",
        /// The value `audioSampleRateMismatch`.
        AudioSampleRateMismatch = "audioSampleRateMismatch",
        /// The value `audioStereoMismatch`.
        AudioStereoMismatch = "audioStereoMismatch",
        /// The value `audioCodecMismatch`.
        AudioCodecMismatch = "audioCodecMismatch",
        /// The value `audioBitrateMismatch`.
        AudioBitrateMismatch = "audioBitrateMismatch",
        /// The value `videoResolutionSuboptimal`.
        VideoResolutionSuboptimal = "videoResolutionSuboptimal",
        /// The value `videoResolutionUnsupported`.
        VideoResolutionUnsupported = "videoResolutionUnsupported",
        /// The value `videoIngestionStarved`.
        VideoIngestionStarved = "videoIngestionStarved",
        /// The value `videoIngestionFasterThanRealtime`.
        VideoIngestionFasterThanRealtime = "videoIngestionFasterThanRealtime",
    }
}
