//! The schema `UrlMapQuotaUsage`.

use gapi_runtime::v1::record;

record! {
    /// Message representing the quota usage for a UrlMap.
    pub struct UrlMapQuotaUsage = "UrlMapQuotaUsage" {
        /// Output only. The number of forwarding rules that uses this UrlMap.
        pub forwarding_rules: Option<i32> = "forwardingRules",
        /// Output only. The number of quota units calculated for this UrlMap.
        pub units: Option<i64> = "units",
    }
}
