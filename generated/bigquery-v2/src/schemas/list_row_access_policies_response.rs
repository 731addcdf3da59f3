//! The schema `ListRowAccessPoliciesResponse`.

use gapi_runtime::v1::record;

use super::RowAccessPolicy;

record! {
    /// Response message for the ListRowAccessPolicies method.
    pub struct ListRowAccessPoliciesResponse = "ListRowAccessPoliciesResponse" {
        /// A token to request the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Row access policies on the requested table.
        pub row_access_policies: Option<Vec<RowAccessPolicy>> = "rowAccessPolicies",
    }
}
