//! The schema `LiveBroadcastStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Live broadcast state.
    pub struct LiveBroadcastStatus = "LiveBroadcastStatus" {
        /// The broadcast's status. The status can be updated using the API's
        /// [`liveBroadcasts.transition`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveBroadcasts/transition)
        /// method.
        pub life_cycle_status: Option<Open<LiveBroadcastStatusLifeCycleStatus>> =
            "lifeCycleStatus",
        /// Priority of the live broadcast event (internal state).
        pub live_broadcast_priority: Option<Open<LiveBroadcastStatusLiveBroadcastPriority>> =
            "liveBroadcastPriority",
        /// Whether the broadcast is made for kids or not, decided by YouTube instead of
        /// the creator. This field is read only.
        pub made_for_kids: Option<bool> = "madeForKids",
        /// The broadcast's privacy status. Note that the broadcast represents exactly
        /// one YouTube video, so the privacy settings are identical to those supported
        /// for videos. In addition, you can set this field by modifying the broadcast
        /// resource or by setting the
        /// [`privacyStatus`](https://developers.google.com/youtube/data/reference/rest/v3/videos#status.privacyStatus)
        /// field of the corresponding video resource.
        ///
        /// Required by `youtube.liveBroadcasts.insert`, `youtube.liveBroadcasts.update`.
        pub privacy_status: Option<Open<LiveBroadcastStatusPrivacyStatus>> =
            "privacyStatus",
        /// The broadcast's recording status.
        pub recording_status: Option<Open<LiveBroadcastStatusRecordingStatus>> =
            "recordingStatus",
        /// This field will be set to True if the creator declares the broadcast to be
        /// kids only: go/live-cw-work.
        pub self_declared_made_for_kids: Option<bool> = "selfDeclaredMadeForKids",
    }
}

open_enum! {
    /// The broadcast's status. The status can be updated using the API's
    /// [`liveBroadcasts.transition`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveBroadcasts/transition)
    /// method.
    pub enum LiveBroadcastStatusLifeCycleStatus = "LiveBroadcastStatus.lifeCycleStatus" {
        /// No value or the value is unknown.
        LifeCycleStatusUnspecified = "lifeCycleStatusUnspecified",
        /// Incomplete settings, but otherwise valid
        Created = "created",
        /// Complete settings
        Ready = "ready",
        /// Visible only to partner, may need special UI treatment
        Testing = "testing",
        /// Viper is recording; this means the "clock" is running
        Live = "live",
        /// The broadcast is finished.
        Complete = "complete",
        /// This broadcast was removed by admin action
        Revoked = "revoked",
        /// Transition into TESTING has been requested
        TestStarting = "testStarting",
        /// Transition into LIVE has been requested
        LiveStarting = "liveStarting",
    }
}

open_enum! {
    /// Priority of the live broadcast event (internal state).
    pub enum LiveBroadcastStatusLiveBroadcastPriority =
        "LiveBroadcastStatus.liveBroadcastPriority" {
        /// The value `liveBroadcastPriorityUnspecified`.
        LiveBroadcastPriorityUnspecified = "liveBroadcastPriorityUnspecified",
        /// Low priority broadcast: for low view count HoAs or other low priority
        /// broadcasts.
        Low = "low",
        /// Normal priority broadcast: for regular HoAs and broadcasts.
        Normal = "normal",
        /// High priority broadcast: for high profile HoAs, like PixelCorp ones.
        High = "high",
    }
}

open_enum! {
    /// The broadcast's privacy status. Note that the broadcast represents exactly one
    /// YouTube video, so the privacy settings are identical to those supported for
    /// videos. In addition, you can set this field by modifying the broadcast resource
    /// or by setting the
    /// [`privacyStatus`](https://developers.google.com/youtube/data/reference/rest/v3/videos#status.privacyStatus)
    /// field of the corresponding video resource.
    pub enum LiveBroadcastStatusPrivacyStatus = "LiveBroadcastStatus.privacyStatus" {
        /// The value `public`.
        Public = "public",
        /// The value `unlisted`.
        Unlisted = "unlisted",
        /// The value `private`.
        Private = "private",
    }
}

open_enum! {
    /// The broadcast's recording status.
    pub enum LiveBroadcastStatusRecordingStatus = "LiveBroadcastStatus.recordingStatus" {
        /// No value or the value is unknown.
        LiveBroadcastRecordingStatusUnspecified =
            "liveBroadcastRecordingStatusUnspecified",
        /// The recording has not yet been started.
        NotRecording = "notRecording",
        /// The recording is currently on.
        Recording = "recording",
        /// The recording is completed, and cannot be started again.
        Recorded = "recorded",
    }
}
