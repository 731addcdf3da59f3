//! The schema `VideoLiveStreamingDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Details about the live streaming metadata.
    pub struct VideoLiveStreamingDetails = "VideoLiveStreamingDetails" {
        /// The ID of the currently active live chat attached to this video. This field
        /// is filled only if the video is a currently live broadcast that has live chat.
        /// Once the broadcast transitions to complete this field will be removed and the
        /// live chat closed down. For persistent broadcasts that live chat id will no
        /// longer be tied to this video but rather to the new video being displayed at
        /// the persistent page.
        pub active_live_chat_id: Option<String> = "activeLiveChatId",
        /// The time that the broadcast actually ended. This value will not be available
        /// until the broadcast is over.
        pub actual_end_time: Option<Timestamp> = "actualEndTime",
        /// The time that the broadcast actually started. This value will not be
        /// available until the broadcast begins.
        pub actual_start_time: Option<Timestamp> = "actualStartTime",
        /// The number of viewers currently watching the broadcast. The property and its
        /// value will be present if the broadcast has current viewers and the broadcast
        /// owner has not hidden the viewcount for the video. Note that YouTube stops
        /// tracking the number of concurrent viewers for a broadcast when the broadcast
        /// ends. So, this property would not identify the number of viewers watching an
        /// archived video of a live broadcast that already ended.
        pub concurrent_viewers: Option<u64> = "concurrentViewers",
        /// The time that the broadcast is scheduled to end. If the value is empty or the
        /// property is not present, then the broadcast is scheduled to continue
        /// indefinitely.
        pub scheduled_end_time: Option<Timestamp> = "scheduledEndTime",
        /// The time that the broadcast is scheduled to begin.
        pub scheduled_start_time: Option<Timestamp> = "scheduledStartTime",
    }
}
