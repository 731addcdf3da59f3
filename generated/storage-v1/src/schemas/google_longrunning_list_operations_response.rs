//! The schema `GoogleLongrunningListOperationsResponse`.

use gapi_runtime::v1::record;

use super::GoogleLongrunningOperation;

record! {
    /// The response message for storage.buckets.operations.list.
    pub struct GoogleLongrunningListOperationsResponse =
        "GoogleLongrunningListOperationsResponse" {
        /// The kind of item this is. For lists of operations, this is always
        /// storage#operations.
        ///
        /// The default is `storage#operations`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// A list of operations that matches the specified filter in the request.
        pub operations: Option<Vec<GoogleLongrunningOperation>> = "operations",
    }
}
