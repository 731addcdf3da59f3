//! The schema `ListAccessProposalsResponse`.

use gapi_runtime::v1::record;

use super::AccessProposal;

record! {
    /// The response to an access proposal list request.
    pub struct ListAccessProposalsResponse = "ListAccessProposalsResponse" {
        /// The list of access proposals. This field is only populated in Drive API v3.
        pub access_proposals: Option<Vec<AccessProposal>> = "accessProposals",
        /// The continuation token for the next page of results. This will be absent if
        /// the end of the results list has been reached. If the token is rejected for
        /// any reason, it should be discarded, and pagination should be restarted from
        /// the first page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
