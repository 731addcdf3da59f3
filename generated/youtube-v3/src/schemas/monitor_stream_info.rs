//! The schema `MonitorStreamInfo`.

use gapi_runtime::v1::record;

record! {
    /// Settings and Info of the monitor stream
    pub struct MonitorStreamInfo = "MonitorStreamInfo" {
        /// If you have set the
        /// [`enableMonitorStream`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveBroadcasts#contentDetails.monitorStream.enableMonitorStream)
        /// property to true, then this property determines the length of the live
        /// broadcast delay.
        ///
        /// Required by `youtube.liveBroadcasts.update`.
        pub broadcast_stream_delay_ms: Option<u32> = "broadcastStreamDelayMs",
        /// HTML code that embeds a player that plays the monitor stream.
        pub embed_html: Option<String> = "embedHtml",
        /// This value determines whether the monitor stream is enabled for the
        /// broadcast. If the monitor stream is enabled, then YouTube will broadcast the
        /// event content on a special stream intended only for the broadcaster's
        /// consumption. The broadcaster can use the stream to review the event content
        /// and also to identify the optimal times to insert cuepoints. You need to set
        /// this value to true if you intend to have a broadcast delay for your event.
        /// \*Note:\* This property cannot be updated once the broadcast is in the
        /// testing or live state.
        ///
        /// Required by `youtube.liveBroadcasts.update`.
        pub enable_monitor_stream: Option<bool> = "enableMonitorStream",
    }
}
