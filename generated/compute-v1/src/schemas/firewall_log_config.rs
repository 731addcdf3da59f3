//! The schema `FirewallLogConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The available logging options for a firewall rule.
    pub struct FirewallLogConfig = "FirewallLogConfig" {
        /// This field denotes whether to enable logging for a particular firewall rule.
        pub enable: Option<bool> = "enable",
        /// This field can only be specified for a particular firewall rule if logging is
        /// enabled for that rule. This field denotes whether to include or exclude
        /// metadata for firewall logs.
        pub metadata: Option<Open<FirewallLogConfigMetadata>> = "metadata",
    }
}

open_enum! {
    /// This field can only be specified for a particular firewall rule if logging is
    /// enabled for that rule. This field denotes whether to include or exclude metadata
    /// for firewall logs.
    pub enum FirewallLogConfigMetadata = "FirewallLogConfig.metadata" {
        /// The value `EXCLUDE_ALL_METADATA`.
        ExcludeAllMetadata = "EXCLUDE_ALL_METADATA",
        /// The value `INCLUDE_ALL_METADATA`.
        IncludeAllMetadata = "INCLUDE_ALL_METADATA",
    }
}
