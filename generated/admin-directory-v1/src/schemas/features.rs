//! The schema `Features`.

use gapi_runtime::v1::record;

use super::Feature;

record! {
    /// Public API: Resources.features
    pub struct Features = "Features" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The Features in this page of results.
        pub features: Option<Vec<Feature>> = "features",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#resources#features#featuresList`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
