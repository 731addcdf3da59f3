//! The schema `CacheKeyPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Message containing what to include in the cache key for a request for Cloud CDN.
    pub struct CacheKeyPolicy = "CacheKeyPolicy" {
        /// If true, requests to different hosts will be cached separately.
        pub include_host: Option<bool> = "includeHost",
        /// Allows HTTP request headers (by name) to be used in the cache key.
        pub include_http_headers: Option<Vec<String>> = "includeHttpHeaders",
        /// Allows HTTP cookies (by name) to be used in the cache key. The name=value
        /// pair will be used in the cache key Cloud CDN generates.
        pub include_named_cookies: Option<Vec<String>> = "includeNamedCookies",
        /// If true, http and https requests will be cached separately.
        pub include_protocol: Option<bool> = "includeProtocol",
        /// If true, include query string parameters in the cache key according to
        /// query_string_whitelist and query_string_blacklist. If neither is set, the
        /// entire query string will be included. If false, the query string will be
        /// excluded from the cache key entirely.
        pub include_query_string: Option<bool> = "includeQueryString",
        /// Names of query string parameters to exclude in cache keys. All other
        /// parameters will be included. Either specify query_string_whitelist or
        /// query_string_blacklist, not both. '&' and '=' will be percent encoded and not
        /// treated as delimiters.
        pub query_string_blacklist: Option<Vec<String>> = "queryStringBlacklist",
        /// Names of query string parameters to include in cache keys. All other
        /// parameters will be excluded. Either specify query_string_whitelist or
        /// query_string_blacklist, not both. '&' and '=' will be percent encoded and not
        /// treated as delimiters.
        pub query_string_whitelist: Option<Vec<String>> = "queryStringWhitelist",
    }
}
