//! The schema `BackendBucketCdnPolicyCacheKeyPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Message containing what to include in the cache key for a request for Cloud CDN.
    pub struct BackendBucketCdnPolicyCacheKeyPolicy =
        "BackendBucketCdnPolicyCacheKeyPolicy" {
        /// Allows HTTP request headers (by name) to be used in the cache key.
        pub include_http_headers: Option<Vec<String>> = "includeHttpHeaders",
        /// Names of query string parameters to include in cache keys. Default parameters
        /// are always included. '&' and '=' will be percent encoded and not treated as
        /// delimiters.
        pub query_string_whitelist: Option<Vec<String>> = "queryStringWhitelist",
    }
}
