//! The schema `CachePolicyCacheKeyPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Message containing what to include in the cache key for a request for Cache
    /// Policy defined on Route Action.
    pub struct CachePolicyCacheKeyPolicy = "CachePolicyCacheKeyPolicy" {
        /// Names of query string parameters to exclude in cache keys. All other
        /// parameters will be included. Either specify `excludedQueryParameters` or
        /// `includedQueryParameters`, not both. '&' and '=' will be percent encoded and
        /// not treated as delimiters.
        ///
        /// Note: This field applies to routes that use backend services. Attempting to
        /// set it on a route that points exclusively to Backend Buckets will result in a
        /// configuration error. For routes that point to a Backend Bucket, use
        /// `includedQueryParameters` to define which parameters should be part of the
        /// cache key.
        pub excluded_query_parameters: Option<Vec<String>> = "excludedQueryParameters",
        /// If true, requests to different hosts will be cached separately.
        ///
        /// Note: This setting is only applicable to routes that use a Backend Service.
        /// It does not affect requests served by a Backend Bucket, as the host is never
        /// included in a Backend Bucket's cache key. Attempting to set it on a route
        /// that points exclusively to Backend Buckets will result in a configuration
        /// error.
        pub include_host: Option<bool> = "includeHost",
        /// If true, http and https requests will be cached separately.
        ///
        /// Note: This setting is only applicable to routes that use a Backend Service.
        /// It does not affect requests served by a Backend Bucket, as the protocol is
        /// never included in a Backend Bucket's cache key. Attempting to set on a route
        /// that points exclusively to Backend Buckets will result in a configuration
        /// error.
        pub include_protocol: Option<bool> = "includeProtocol",
        /// If true, include query string parameters in the cache key according to
        /// `includedQueryParameters` and `excludedQueryParameters`. If neither is set,
        /// the entire query string will be included. If false, the query string will be
        /// excluded from the cache key entirely.
        ///
        /// Note: This field applies to routes that use backend services. Attempting to
        /// set it on a route that points exclusively to Backend Buckets will result in a
        /// configuration error. For routes that point to a Backend Bucket, use
        /// `includedQueryParameters` to define which parameters should be part of the
        /// cache key.
        pub include_query_string: Option<bool> = "includeQueryString",
        /// Allows HTTP cookies (by name) to be used in the cache key. The name=value
        /// pair will be used in the cache key Cloud CDN generates.
        ///
        /// Note: This setting is only applicable to routes that use a Backend Service.
        /// It does not affect requests served by a Backend Bucket. Attempting to set it
        /// on a route that points exclusively to Backend Buckets will result in a
        /// configuration error. Up to 5 cookie names can be specified.
        pub included_cookie_names: Option<Vec<String>> = "includedCookieNames",
        /// Allows HTTP request headers (by name) to be used in the cache key.
        pub included_header_names: Option<Vec<String>> = "includedHeaderNames",
        /// Names of query string parameters to include in cache keys. All other
        /// parameters will be excluded. Either specify `includedQueryParameters` or
        /// `excludedQueryParameters`, not both. '&' and '=' will be percent encoded and
        /// not treated as delimiters.
        pub included_query_parameters: Option<Vec<String>> = "includedQueryParameters",
    }
}
