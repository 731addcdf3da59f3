//! The schema `ApprovalList`.

use gapi_runtime::v1::record;

use super::Approval;

record! {
    /// The response of an approvals list request.
    pub struct ApprovalList = "ApprovalList" {
        /// The list of approvals. If `nextPageToken` is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub items: Option<Vec<Approval>> = "items",
        /// This is always drive#approvalList
        pub kind: Option<String> = "kind",
        /// The page token for the next page of approvals. This is absent if the end of
        /// the approvals list has been reached. If the token is rejected for any reason,
        /// it should be discarded, and pagination should be restarted from the first
        /// page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
