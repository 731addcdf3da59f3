//! The schema `VideoAbuseReportReasonListResponse`.

use gapi_runtime::v1::record;

use super::VideoAbuseReportReason;

record! {
    /// The schema `VideoAbuseReportReasonListResponse`.
    pub struct VideoAbuseReportReasonListResponse =
        "VideoAbuseReportReasonListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of valid abuse reasons that are used with `video.ReportAbuse`.
        pub items: Option<Vec<VideoAbuseReportReason>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"youtube#videoAbuseReportReasonListResponse"`.
        ///
        /// The default is `youtube#videoAbuseReportReasonListResponse`.
        pub kind: Option<String> = "kind",
        /// The `visitorId` identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
