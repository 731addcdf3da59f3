//! The schema
//! `SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configurations to specifc granular traffic units processed by Adaptive
    /// Protection.
    pub struct SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig =
        "SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig" {
        /// If enabled, traffic matching each unique value for the specified type
        /// constitutes a separate traffic unit. It can only be set to true if `value` is
        /// empty.
        pub enable_each_unique_value: Option<bool> = "enableEachUniqueValue",
        /// Type of this configuration.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfigType>> =
            "type",
        /// Requests that match this value constitute a granular traffic unit.
        pub value: Option<String> = "value",
    }
}

open_enum! {
    /// Type of this configuration.
    pub enum SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfigType =
        "SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig.type" {
        /// The value `HTTP_HEADER_HOST`.
        HttpHeaderHost = "HTTP_HEADER_HOST",
        /// The value `HTTP_PATH`.
        HttpPath = "HTTP_PATH",
        /// The value `UNSPECIFIED_TYPE`.
        UnspecifiedType = "UNSPECIFIED_TYPE",
    }
}
