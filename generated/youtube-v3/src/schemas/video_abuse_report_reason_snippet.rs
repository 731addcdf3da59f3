//! The schema `VideoAbuseReportReasonSnippet`.

use gapi_runtime::v1::record;

use super::VideoAbuseReportSecondaryReason;

record! {
    /// Basic details about a video category, such as its localized title.
    pub struct VideoAbuseReportReasonSnippet = "VideoAbuseReportReasonSnippet" {
        /// The localized label belonging to this abuse report reason.
        pub label: Option<String> = "label",
        /// The secondary reasons associated with this reason, if any are available.
        /// (There might be 0 or more.)
        pub secondary_reasons: Option<Vec<VideoAbuseReportSecondaryReason>> =
            "secondaryReasons",
    }
}
