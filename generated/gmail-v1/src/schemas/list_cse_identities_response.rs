//! The schema `ListCseIdentitiesResponse`.

use gapi_runtime::v1::record;

use super::CseIdentity;

record! {
    /// The schema `ListCseIdentitiesResponse`.
    pub struct ListCseIdentitiesResponse = "ListCseIdentitiesResponse" {
        /// One page of the list of CSE identities configured for the user.
        pub cse_identities: Option<Vec<CseIdentity>> = "cseIdentities",
        /// Pagination token to be passed to a subsequent ListCseIdentities call in order
        /// to retrieve the next page of identities. If this value is not returned or is
        /// the empty string, then no further pages remain.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
