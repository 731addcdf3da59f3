//! The schema `ListCseKeyPairsResponse`.

use gapi_runtime::v1::record;

use super::CseKeyPair;

record! {
    /// The schema `ListCseKeyPairsResponse`.
    pub struct ListCseKeyPairsResponse = "ListCseKeyPairsResponse" {
        /// One page of the list of CSE key pairs installed for the user.
        pub cse_key_pairs: Option<Vec<CseKeyPair>> = "cseKeyPairs",
        /// Pagination token to be passed to a subsequent ListCseKeyPairs call in order
        /// to retrieve the next page of key pairs. If this value is not returned, then
        /// no further pages remain.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
