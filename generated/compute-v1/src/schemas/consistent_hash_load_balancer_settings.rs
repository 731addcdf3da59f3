//! The schema `ConsistentHashLoadBalancerSettings`.

use gapi_runtime::v1::record;

use super::ConsistentHashLoadBalancerSettingsHttpCookie;

record! {
    /// This message defines settings for a consistent hash style load balancer.
    pub struct ConsistentHashLoadBalancerSettings =
        "ConsistentHashLoadBalancerSettings" {
        /// Hash is based on HTTP Cookie. This field describes a HTTP cookie that will be
        /// used as the hash key for the consistent hash load balancer. If the cookie is
        /// not present, it will be generated. This field is applicable if the
        /// sessionAffinity is set to HTTP_COOKIE.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub http_cookie: Option<Box<ConsistentHashLoadBalancerSettingsHttpCookie>> =
            "httpCookie",
        /// The hash based on the value of the specified header field. This field is
        /// applicable if the sessionAffinity is set toHEADER_FIELD.
        pub http_header_name: Option<String> = "httpHeaderName",
        /// The minimum number of virtual nodes to use for the hash ring. Defaults
        /// to 1024. Larger ring sizes result in more granular load distributions. If the
        /// number of hosts in the load balancing pool is larger than the ring size, each
        /// host will be assigned a single virtual node.
        pub minimum_ring_size: Option<i64> = "minimumRingSize",
    }
}
