//! The schema `CacheInvalidationRule`.

use gapi_runtime::v1::record;

record! {
    /// The schema `CacheInvalidationRule`.
    pub struct CacheInvalidationRule = "CacheInvalidationRule" {
        /// If set, this invalidation rule will only apply to requests routed to the
        /// given backend service or backend bucket. For example, for a backend bucket
        /// `bb1` in the same scope as the URL map, the path would be
        /// `projects/my-project/global/backendBuckets/bb1`; and for a backend service
        /// `bs1` in the same scope as the URL map, the path would be
        /// `projects/my-project/global/backendServices/bs1`.
        pub backend_service: Option<String> = "backendService",
        /// A list of cache tags used to identify cached objects.
        ///
        /// - Cache tags are specified when the response is first cached, by setting the
        ///   `Cache-Tag` response header at the origin.
        /// - Multiple cache tags in the same invalidation request are treated as Boolean
        ///   `OR` - for example, `tag1 OR tag2 OR tag3`.
        /// - If other fields are also specified, these are treated as Boolean `AND` with
        ///   any tags.
        ///
        /// Up to 10 tags can be specified in a single invalidation request.
        pub cache_tags: Option<Vec<String>> = "cacheTags",
        /// If set, this invalidation rule will only apply to responses with the given
        /// content-type. Parameters are not allowed and are ignored from the response
        /// when matching. Wildcards are not allowed.
        pub content_type: Option<String> = "contentType",
        /// If set, this invalidation rule will only apply to requests with a Host header
        /// matching host. This field also accepts wildcards (\*) to replace the leftmost
        /// (or first) label of a hostname. For example, \*.example.com will match
        /// www.example.com, but not sub1.dev.example.com.
        pub host: Option<String> = "host",
        /// If set, this invalidation rule will only apply to responses with the given
        /// HTTP status. Valid range is 200-599.
        pub http_status: Option<i32> = "httpStatus",
        /// The property `path`.
        pub path: Option<String> = "path",
    }
}
