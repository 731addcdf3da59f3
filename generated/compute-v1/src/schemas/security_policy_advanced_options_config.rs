//! The schema `SecurityPolicyAdvancedOptionsConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SecurityPolicyAdvancedOptionsConfigJsonCustomConfig;

record! {
    /// The schema `SecurityPolicyAdvancedOptionsConfig`.
    pub struct SecurityPolicyAdvancedOptionsConfig =
        "SecurityPolicyAdvancedOptionsConfig" {
        /// Custom configuration to apply the JSON parsing. Only applicable when
        /// json_parsing is set to STANDARD.
        pub json_custom_config: Option<Box<SecurityPolicyAdvancedOptionsConfigJsonCustomConfig>> =
            "jsonCustomConfig",
        /// The property `jsonParsing`.
        pub json_parsing: Option<Open<SecurityPolicyAdvancedOptionsConfigJsonParsing>> =
            "jsonParsing",
        /// The property `logLevel`.
        pub log_level: Option<Open<SecurityPolicyAdvancedOptionsConfigLogLevel>> =
            "logLevel",
        /// The maximum request size chosen by the customer with Waf enabled. Values
        /// supported are "8KB", "16KB, "32KB", "48KB" and "64KB". Values are case
        /// insensitive.
        pub request_body_inspection_size: Option<String> = "requestBodyInspectionSize",
        /// An optional list of case-insensitive request header names to use for
        /// resolving the callers client IP address.
        pub user_ip_request_headers: Option<Vec<String>> = "userIpRequestHeaders",
    }
}

open_enum! {
    /// The property `jsonParsing` of `SecurityPolicyAdvancedOptionsConfig`.
    pub enum SecurityPolicyAdvancedOptionsConfigJsonParsing =
        "SecurityPolicyAdvancedOptionsConfig.jsonParsing" {
        /// The value `DISABLED`.
        Disabled = "DISABLED",
        /// The value `STANDARD`.
        Standard = "STANDARD",
        /// The value `STANDARD_WITH_GRAPHQL`.
        StandardWithGraphql = "STANDARD_WITH_GRAPHQL",
    }
}

open_enum! {
    /// The property `logLevel` of `SecurityPolicyAdvancedOptionsConfig`.
    pub enum SecurityPolicyAdvancedOptionsConfigLogLevel =
        "SecurityPolicyAdvancedOptionsConfig.logLevel" {
        /// The value `NORMAL`.
        Normal = "NORMAL",
        /// The value `VERBOSE`.
        Verbose = "VERBOSE",
    }
}
