//! The schema `InstanceGroupManagerResizeRequestStatusLastAttempt`.

use gapi_runtime::v1::record;

use super::ErrorInfo;
use super::Help;
use super::LocalizedMessage;
use super::QuotaExceededInfo;

record! {
    /// The schema `InstanceGroupManagerResizeRequestStatusLastAttempt`.
    pub struct InstanceGroupManagerResizeRequestStatusLastAttempt =
        "InstanceGroupManagerResizeRequestStatusLastAttempt" {
        /// Output only. Errors that prevented the ResizeRequest to be fulfilled.
        pub error: Option<Box<InstanceGroupManagerResizeRequestStatusLastAttemptError>> =
            "error",
    }
}

record! {
    /// Output only. Errors that prevented the ResizeRequest to be fulfilled.
    pub struct InstanceGroupManagerResizeRequestStatusLastAttemptError =
        "InstanceGroupManagerResizeRequestStatusLastAttempt.error" {
        /// \[Output Only\] The array of errors encountered while processing this
        /// operation.
        pub errors: Option<Vec<InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItem>> =
            "errors",
    }
}

record! {
    /// Represents a single error encountered during the processing of an operation.
    pub struct InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItem =
        "InstanceGroupManagerResizeRequestStatusLastAttempt.error.errors[]" {
        /// \[Output Only\] The error type identifier for this error.
        pub code: Option<String> = "code",
        /// \[Output Only\] An optional list of messages that contain the error details.
        /// There is a set of defined message types to use for providing details.The
        /// syntax depends on the error code. For example, QuotaExceededInfo will have
        /// details when the error code is QUOTA_EXCEEDED.
        pub error_details: Option<Vec<InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItemErrorDetailsItem>> =
            "errorDetails",
        /// \[Output Only\] Indicates the field in the request that caused the error.
        /// This property is optional.
        pub location: Option<String> = "location",
        /// \[Output Only\] An optional, human-readable error message.
        pub message: Option<String> = "message",
    }
}

record! {
    /// Container for structured error details providing additional context specific to
    /// the encountered error code.
    pub struct InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItemErrorDetailsItem =
        "InstanceGroupManagerResizeRequestStatusLastAttempt.error.errors[].errorDetails[]" {
        /// Error information containing structured domain, reason, and metadata.
        pub error_info: Option<Box<ErrorInfo>> = "errorInfo",
        /// Links and information to help the user resolve the error.
        pub help: Option<Box<Help>> = "help",
        /// A localized human-readable error message intended for end users.
        pub localized_message: Option<Box<LocalizedMessage>> = "localizedMessage",
        /// Details about quota limits and metrics when a quota is exceeded.
        pub quota_info: Option<Box<QuotaExceededInfo>> = "quotaInfo",
    }
}
