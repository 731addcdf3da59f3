//! The schema `BackendServiceLogConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BackendServiceLogConfigLoggingHttpHeader;

record! {
    /// The available logging options for the load balancer traffic served by this
    /// backend service.
    pub struct BackendServiceLogConfig = "BackendServiceLogConfig" {
        /// Denotes whether to enable logging for the load balancer traffic served by
        /// this backend service. The default value is false.
        pub enable: Option<bool> = "enable",
        /// The list of request headers that will be logged to Stackdriver.
        pub logging_http_request_headers: Option<Vec<BackendServiceLogConfigLoggingHttpHeader>> =
            "loggingHttpRequestHeaders",
        /// The list of response headers that will be logged to Stackdriver.
        pub logging_http_response_headers: Option<Vec<BackendServiceLogConfigLoggingHttpHeader>> =
            "loggingHttpResponseHeaders",
        /// This field can only be specified if logging is enabled for this backend
        /// service and "logConfig.optionalMode" was set to CUSTOM. Contains a list of
        /// optional fields you want to include in the logs. For example: serverInstance,
        /// serverGkeDetails.cluster, serverGkeDetails.pod.podNamespace
        pub optional_fields: Option<Vec<String>> = "optionalFields",
        /// This field can only be specified if logging is enabled for this backend
        /// service. Configures whether all, none or a subset of optional fields should
        /// be added to the reported logs. One of \[INCLUDE_ALL_OPTIONAL,
        /// EXCLUDE_ALL_OPTIONAL, CUSTOM\]. Default is EXCLUDE_ALL_OPTIONAL.
        pub optional_mode: Option<Open<BackendServiceLogConfigOptionalMode>> =
            "optionalMode",
        /// This field can only be specified if logging is enabled for this backend
        /// service. The value of the field must be in \[0, 1\]. This configures the
        /// sampling rate of requests to the load balancer where 1.0 means all logged
        /// requests are reported and 0.0 means no logged requests are reported. The
        /// default value is 1.0.
        pub sample_rate: Option<f64> = "sampleRate",
    }
}

open_enum! {
    /// This field can only be specified if logging is enabled for this backend service.
    /// Configures whether all, none or a subset of optional fields should be added to
    /// the reported logs. One of \[INCLUDE_ALL_OPTIONAL, EXCLUDE_ALL_OPTIONAL, CUSTOM\].
    /// Default is EXCLUDE_ALL_OPTIONAL.
    pub enum BackendServiceLogConfigOptionalMode =
        "BackendServiceLogConfig.optionalMode" {
        /// A subset of optional fields.
        Custom = "CUSTOM",
        /// None optional fields.
        ExcludeAllOptional = "EXCLUDE_ALL_OPTIONAL",
        /// All optional fields.
        IncludeAllOptional = "INCLUDE_ALL_OPTIONAL",
    }
}
