//! The schema `ConsistentHashLoadBalancerSettingsHttpCookie`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// The information about the HTTP Cookie on which the hash function is based for
    /// load balancing policies that use a consistent hash.
    pub struct ConsistentHashLoadBalancerSettingsHttpCookie =
        "ConsistentHashLoadBalancerSettingsHttpCookie" {
        /// Name of the cookie.
        pub name: Option<String> = "name",
        /// Path to set for the cookie.
        pub path: Option<String> = "path",
        /// Lifetime of the cookie.
        pub ttl: Option<Box<DurationSchema>> = "ttl",
    }
}
