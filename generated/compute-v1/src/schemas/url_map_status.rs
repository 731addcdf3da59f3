//! The schema `UrlMapStatus`.

use gapi_runtime::v1::record;

use super::UrlMapQuotaUsage;

record! {
    /// \[Output Only\] The status of the URL map.
    pub struct UrlMapStatus = "UrlMapStatus" {
        /// Output only. Summary of quota usage for given UrlMap.
        pub quota_usage: Option<Box<UrlMapQuotaUsage>> = "quotaUsage",
    }
}
