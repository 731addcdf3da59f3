//! The schema `PlatformLogsSettings`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Settings for Platform Logs produced by Pub/Sub.
    pub struct PlatformLogsSettings = "PlatformLogsSettings" {
        /// Optional. The minimum severity level of Platform Logs that will be written.
        pub severity: Option<Open<PlatformLogsSettingsSeverity>> = "severity",
    }
}

open_enum! {
    /// Optional. The minimum severity level of Platform Logs that will be written.
    pub enum PlatformLogsSettingsSeverity = "PlatformLogsSettings.severity" {
        /// Default value. Logs level is unspecified. Logs will be disabled.
        SeverityUnspecified = "SEVERITY_UNSPECIFIED",
        /// Logs will be disabled.
        Disabled = "DISABLED",
        /// Debug logs and higher-severity logs will be written.
        Debug = "DEBUG",
        /// Info logs and higher-severity logs will be written.
        Info = "INFO",
        /// Warning logs and higher-severity logs will be written.
        Warning = "WARNING",
        /// Only error logs will be written.
        Error = "ERROR",
    }
}
