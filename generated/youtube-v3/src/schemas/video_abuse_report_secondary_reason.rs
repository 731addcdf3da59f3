//! The schema `VideoAbuseReportSecondaryReason`.

use gapi_runtime::v1::record;

record! {
    /// The schema `VideoAbuseReportSecondaryReason`.
    pub struct VideoAbuseReportSecondaryReason = "VideoAbuseReportSecondaryReason" {
        /// The ID of this abuse report secondary reason.
        pub id: Option<String> = "id",
        /// The localized label for this abuse report secondary reason.
        pub label: Option<String> = "label",
    }
}
