//! The schema `BackendServiceLogConfigLoggingHttpHeader`.

use gapi_runtime::v1::record;

record! {
    /// Determines which HTTP headers will be logged to Stackdriver.
    pub struct BackendServiceLogConfigLoggingHttpHeader =
        "BackendServiceLogConfigLoggingHttpHeader" {
        /// The name of the header to be logged.
        pub header_name: Option<String> = "headerName",
    }
}
