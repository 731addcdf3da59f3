//! The schema `LiveBroadcastStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics about the live broadcast. These represent a snapshot of the values at
    /// the time of the request. Statistics are only returned for live broadcasts.
    pub struct LiveBroadcastStatistics = "LiveBroadcastStatistics" {
        /// The number of viewers currently watching the broadcast. The property and its
        /// value will be present if the broadcast has current viewers and the broadcast
        /// owner has not hidden the viewcount for the video. Note that YouTube stops
        /// tracking the number of concurrent viewers for a broadcast when the broadcast
        /// ends. So, this property would not identify the number of viewers watching an
        /// archived video of a live broadcast that already ended.
        pub concurrent_viewers: Option<u64> = "concurrentViewers",
    }
}
