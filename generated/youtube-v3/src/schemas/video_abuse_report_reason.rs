//! The schema `VideoAbuseReportReason`.

use gapi_runtime::v1::record;

use super::VideoAbuseReportReasonSnippet;

record! {
    /// A `__videoAbuseReportReason__` resource identifies a reason that a video could be
    /// reported as abusive. Video abuse report reasons are used with
    /// `video.ReportAbuse`.
    pub struct VideoAbuseReportReason = "VideoAbuseReportReason" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID of this abuse report reason.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"youtube#videoAbuseReportReason"`.
        ///
        /// The default is `youtube#videoAbuseReportReason`.
        pub kind: Option<String> = "kind",
        /// The `snippet` object contains basic details about the abuse report reason.
        pub snippet: Option<Box<VideoAbuseReportReasonSnippet>> = "snippet",
    }
}
