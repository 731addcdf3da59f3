//! The schema `HealthCheckLogConfig`.

use gapi_runtime::v1::record;

record! {
    /// Configuration of logging on a health check. If logging is enabled, logs will be
    /// exported to Stackdriver.
    pub struct HealthCheckLogConfig = "HealthCheckLogConfig" {
        /// Indicates whether or not to export logs. This is false by default, which
        /// means no health check logging will be done.
        pub enable: Option<bool> = "enable",
    }
}
