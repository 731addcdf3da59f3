//! The schema `CommitmentResourceStatus`.

use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] Contains output only fields.
    pub struct CommitmentResourceStatus = "CommitmentResourceStatus" {
        /// Output only. \[Output Only\] Indicates the end time of customer's eligibility
        /// to send custom term requests in RFC3339 text format. Term extension requests
        /// that (not the end time in the request) after this time will be rejected.
        pub custom_term_eligibility_end_timestamp: Option<String> =
            "customTermEligibilityEndTimestamp",
    }
}
