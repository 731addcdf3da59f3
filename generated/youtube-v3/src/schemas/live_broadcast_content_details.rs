//! The schema `LiveBroadcastContentDetails`.

use gapi_runtime::Bytes;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AvailabilityConfig;
use super::MonitorStreamInfo;

record! {
    /// Detailed settings of a broadcast.
    pub struct LiveBroadcastContentDetails = "LiveBroadcastContentDetails" {
        /// Optional. The broadcast's availability config. Used to set specific region
        /// availability or block specific regions It is optional - if not set, it is not
        /// enforced.
        pub availability_config: Option<Box<AvailabilityConfig>> = "availabilityConfig",
        /// This value uniquely identifies the [`live
        /// stream`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveStreams)
        /// bound to the broadcast.
        pub bound_stream_id: Option<String> = "boundStreamId",
        /// The date and time that the live stream referenced by boundStreamId was last
        /// updated.
        pub bound_stream_last_update_time_ms: Option<Timestamp> =
            "boundStreamLastUpdateTimeMs",
        /// The property `closedCaptionsType`.
        pub closed_captions_type: Option<Open<LiveBroadcastContentDetailsClosedCaptionsType>> =
            "closedCaptionsType",
        /// This setting indicates whether auto start is enabled for this broadcast. The
        /// default value for this property is false. This setting can only be used by
        /// Events.
        pub enable_auto_start: Option<bool> = "enableAutoStart",
        /// This setting indicates whether auto stop is enabled for this broadcast. The
        /// default value for this property is false. This setting can only be used by
        /// Events.
        pub enable_auto_stop: Option<bool> = "enableAutoStop",
        /// This setting indicates whether HTTP POST closed captioning is enabled for
        /// this broadcast. The ingestion URL of the closed captions is returned through
        /// the liveStreams API. This is mutually exclusive with using the
        /// closed_captions_type property, and is equivalent to setting
        /// closed_captions_type to CLOSED_CAPTIONS_HTTP_POST.
        #[deprecated]
        pub enable_closed_captions: Option<bool> = "enableClosedCaptions",
        /// This setting indicates whether YouTube should enable content encryption for
        /// the broadcast.
        pub enable_content_encryption: Option<bool> = "enableContentEncryption",
        /// This setting determines whether viewers can access DVR controls while
        /// watching the video. DVR controls enable the viewer to control the video
        /// playback experience by pausing, rewinding, or fast forwarding content. The
        /// default value for this property is true. \*Important:\* You must set the
        /// value to true and also set the enableArchive property's value to true if you
        /// want to make playback available immediately after the broadcast ends.
        pub enable_dvr: Option<bool> = "enableDvr",
        /// This setting indicates whether the broadcast video can be played in an
        /// embedded player. If you choose to archive the video (using the enableArchive
        /// property), this setting will also apply to the archived video.
        pub enable_embed: Option<bool> = "enableEmbed",
        /// Indicates whether this broadcast has low latency enabled.
        #[deprecated]
        pub enable_low_latency: Option<bool> = "enableLowLatency",
        /// If both this and enable_low_latency are set, they must match. LATENCY_NORMAL
        /// should match enable_low_latency=false LATENCY_LOW should match
        /// enable_low_latency=true LATENCY_ULTRA_LOW should have enable_low_latency
        /// omitted.
        pub latency_preference: Option<Open<LiveBroadcastContentDetailsLatencyPreference>> =
            "latencyPreference",
        /// The mesh for projecting the video if projection is mesh. The mesh value must
        /// be a UTF-8 string containing the base-64 encoding of 3D mesh data that
        /// follows the [Spherical Video V2 RFC
        /// specification](https://github.com/google/spatial-media/blob/master/docs/spherical-video-v2-rfc.md)
        /// for an mshp box, excluding the box size and type but including the following
        /// four reserved zero bytes for the version and flags.
        pub mesh: Option<Bytes> = "mesh",
        /// The monitorStream object contains information about the monitor stream, which
        /// the broadcaster can use to review the event content before the broadcast
        /// stream is shown publicly.
        pub monitor_stream: Option<Box<MonitorStreamInfo>> = "monitorStream",
        /// The projection format of this broadcast. This defaults to rectangular.
        pub projection: Option<Open<LiveBroadcastContentDetailsProjection>> =
            "projection",
        /// Automatically start recording after the event goes live. The default value
        /// for this property is true. \*Important:\* You must also set the enableDvr
        /// property's value to true if you want the playback to be available immediately
        /// after the broadcast ends. If you set this property's value to true but do not
        /// also set the enableDvr property to true, there may be a delay of around one
        /// day before the archived video will be available for playback.
        pub record_from_start: Option<bool> = "recordFromStart",
        /// This setting indicates whether the broadcast should automatically begin with
        /// an [in-stream
        /// slate](https://developers.google.com/youtube/data/live/getting-started#Displaying_Slates)
        /// when you update the broadcast's status to live. After updating the status,
        /// you then need to send a
        /// [`liveCuepoints.insert`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveCuepoints/insert)
        /// request that sets the cuepoint's eventState to end to remove the in-stream
        /// slate and make your broadcast stream visible to viewers.
        #[deprecated]
        pub start_with_slate: Option<bool> = "startWithSlate",
        /// The 3D stereo layout of this broadcast. This defaults to mono.
        pub stereo_layout: Option<Open<LiveBroadcastContentDetailsStereoLayout>> =
            "stereoLayout",
    }
}

open_enum! {
    /// The property `closedCaptionsType` of `LiveBroadcastContentDetails`.
    pub enum LiveBroadcastContentDetailsClosedCaptionsType =
        "LiveBroadcastContentDetails.closedCaptionsType" {
        /// The value `closedCaptionsTypeUnspecified`.
        ClosedCaptionsTypeUnspecified = "closedCaptionsTypeUnspecified",
        /// The value `closedCaptionsDisabled`.
        ClosedCaptionsDisabled = "closedCaptionsDisabled",
        /// The value `closedCaptionsHttpPost`.
        ClosedCaptionsHttpPost = "closedCaptionsHttpPost",
        /// The value `closedCaptionsEmbedded`.
        ClosedCaptionsEmbedded = "closedCaptionsEmbedded",
    }
}

open_enum! {
    /// If both this and enable_low_latency are set, they must match. LATENCY_NORMAL
    /// should match enable_low_latency=false LATENCY_LOW should match
    /// enable_low_latency=true LATENCY_ULTRA_LOW should have enable_low_latency omitted.
    pub enum LiveBroadcastContentDetailsLatencyPreference =
        "LiveBroadcastContentDetails.latencyPreference" {
        /// The value `latencyPreferenceUnspecified`.
        LatencyPreferenceUnspecified = "latencyPreferenceUnspecified",
        /// Best for: highest quality viewer playbacks and higher resolutions.
        Normal = "normal",
        /// Best for: near real-time interaction, with minimal playback buffering.
        Low = "low",
        /// Best for: real-time interaction Does not support: Closed captions, 1440p, and
        /// 4k resolutions
        UltraLow = "ultraLow",
    }
}

open_enum! {
    /// The projection format of this broadcast. This defaults to rectangular.
    pub enum LiveBroadcastContentDetailsProjection =
        "LiveBroadcastContentDetails.projection" {
        /// The value `projectionUnspecified`.
        ProjectionUnspecified = "projectionUnspecified",
        /// The value `rectangular`.
        Rectangular = "rectangular",
        /// The value `360`.
        V360 = "360",
        /// The value `mesh`.
        Mesh = "mesh",
    }
}

open_enum! {
    /// The 3D stereo layout of this broadcast. This defaults to mono.
    pub enum LiveBroadcastContentDetailsStereoLayout =
        "LiveBroadcastContentDetails.stereoLayout" {
        /// The value `stereoLayoutUnspecified`.
        StereoLayoutUnspecified = "stereoLayoutUnspecified",
        /// The value `mono`.
        Mono = "mono",
        /// The value `leftRight`.
        LeftRight = "leftRight",
        /// The value `topBottom`.
        TopBottom = "topBottom",
    }
}
