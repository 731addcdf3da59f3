//! The schema `VideoAbuseReport`.

use gapi_runtime::v1::record;

record! {
    /// The schema `VideoAbuseReport`.
    pub struct VideoAbuseReport = "VideoAbuseReport" {
        /// Additional comments regarding the abuse report.
        pub comments: Option<String> = "comments",
        /// The language that the content was viewed in.
        pub language: Option<String> = "language",
        /// The high-level, or primary, reason that the content is abusive. The value is
        /// an abuse report reason ID.
        pub reason_id: Option<String> = "reasonId",
        /// The specific, or secondary, reason that this content is abusive (if
        /// available). The value is an abuse report reason ID that is a valid secondary
        /// reason for the primary reason.
        pub secondary_reason_id: Option<String> = "secondaryReasonId",
        /// The ID that YouTube uses to uniquely identify the video.
        pub video_id: Option<String> = "videoId",
    }
}
