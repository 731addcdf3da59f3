//! The schema `VideoProcessingDetailsProcessingProgress`.

use gapi_runtime::v1::record;

record! {
    /// Video processing progress and completion time estimate.
    pub struct VideoProcessingDetailsProcessingProgress =
        "VideoProcessingDetailsProcessingProgress" {
        /// The number of parts of the video that YouTube has already processed. You can
        /// estimate the percentage of the video that YouTube has already processed by
        /// calculating: 100 \* parts_processed / parts_total Note that since the
        /// estimated number of parts could increase without a corresponding increase in
        /// the number of parts that have already been processed, it is possible that the
        /// calculated progress could periodically decrease while YouTube processes a
        /// video.
        pub parts_processed: Option<u64> = "partsProcessed",
        /// An estimate of the total number of parts that need to be processed for the
        /// video. The number may be updated with more precise estimates while YouTube
        /// processes the video.
        pub parts_total: Option<u64> = "partsTotal",
        /// An estimate of the amount of time, in millseconds, that YouTube needs to
        /// finish processing the video.
        pub time_left_ms: Option<u64> = "timeLeftMs",
    }
}
