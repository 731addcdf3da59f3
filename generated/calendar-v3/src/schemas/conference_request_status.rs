//! The schema `ConferenceRequestStatus`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ConferenceRequestStatus`.
    pub struct ConferenceRequestStatus = "ConferenceRequestStatus" {
        /// The current status of the conference create request. Read-only. The possible
        /// values are:
        ///
        /// - "pending": the conference create request is still being processed.
        /// - "success": the conference create request succeeded, the entry points are
        ///   populated.
        /// - "failure": the conference create request failed, there are no entry points.
        pub status_code: Option<String> = "statusCode",
    }
}
