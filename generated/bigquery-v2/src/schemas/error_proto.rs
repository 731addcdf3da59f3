//! The schema `ErrorProto`.

use gapi_runtime::v1::record;

record! {
    /// Error details.
    pub struct ErrorProto = "ErrorProto" {
        /// Debugging information. This property is internal to Google and should not be
        /// used.
        pub debug_info: Option<String> = "debugInfo",
        /// Specifies where the error occurred, if present.
        pub location: Option<String> = "location",
        /// A human-readable description of the error.
        pub message: Option<String> = "message",
        /// A short error code that summarizes the error.
        pub reason: Option<String> = "reason",
    }
}
