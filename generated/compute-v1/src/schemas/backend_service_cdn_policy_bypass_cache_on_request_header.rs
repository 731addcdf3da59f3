//! The schema `BackendServiceCdnPolicyBypassCacheOnRequestHeader`.

use gapi_runtime::v1::record;

record! {
    /// Bypass the cache when the specified request headers are present, e.g. Pragma or
    /// Authorization headers. Values are case insensitive. The presence of such a header
    /// overrides the cache_mode setting.
    pub struct BackendServiceCdnPolicyBypassCacheOnRequestHeader =
        "BackendServiceCdnPolicyBypassCacheOnRequestHeader" {
        /// The header field name to match on when bypassing cache. Values are
        /// case-insensitive.
        pub header_name: Option<String> = "headerName",
    }
}
