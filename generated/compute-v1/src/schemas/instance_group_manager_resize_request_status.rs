//! The schema `InstanceGroupManagerResizeRequestStatus`.

use gapi_runtime::v1::record;

use super::ErrorInfo;
use super::Help;
use super::InstanceGroupManagerResizeRequestStatusLastAttempt;
use super::LocalizedMessage;
use super::QuotaExceededInfo;

record! {
    /// The schema `InstanceGroupManagerResizeRequestStatus`.
    pub struct InstanceGroupManagerResizeRequestStatus =
        "InstanceGroupManagerResizeRequestStatus" {
        /// Output only. Fatal errors encountered during the queueing or provisioning
        /// phases of the ResizeRequest that caused the transition to the FAILED state.
        /// Contrary to the last_attempt errors, this field is final and errors are never
        /// removed from here, as the ResizeRequest is not going to retry.
        pub error: Option<Box<InstanceGroupManagerResizeRequestStatusError>> = "error",
        /// Output only. Information about the last attempt to fulfill the request. The
        /// value is temporary since the ResizeRequest can retry, as long as it's still
        /// active and the last attempt value can either be cleared or replaced with a
        /// different error. Since ResizeRequest retries infrequently, the value may be
        /// stale and no longer show an active problem. The value is cleared when
        /// ResizeRequest transitions to the final state (becomes inactive). If the final
        /// state is FAILED the error describing it will be stored in the "error" field
        /// only.
        pub last_attempt: Option<Box<InstanceGroupManagerResizeRequestStatusLastAttempt>> =
            "lastAttempt",
    }
}

record! {
    /// Output only. Fatal errors encountered during the queueing or provisioning phases
    /// of the ResizeRequest that caused the transition to the FAILED state. Contrary to
    /// the last_attempt errors, this field is final and errors are never removed from
    /// here, as the ResizeRequest is not going to retry.
    pub struct InstanceGroupManagerResizeRequestStatusError =
        "InstanceGroupManagerResizeRequestStatus.error" {
        /// \[Output Only\] The array of errors encountered while processing this
        /// operation.
        pub errors: Option<Vec<InstanceGroupManagerResizeRequestStatusErrorErrorsItem>> =
            "errors",
    }
}

record! {
    /// Represents a single error encountered during the processing of an operation.
    pub struct InstanceGroupManagerResizeRequestStatusErrorErrorsItem =
        "InstanceGroupManagerResizeRequestStatus.error.errors[]" {
        /// \[Output Only\] The error type identifier for this error.
        pub code: Option<String> = "code",
        /// \[Output Only\] An optional list of messages that contain the error details.
        /// There is a set of defined message types to use for providing details.The
        /// syntax depends on the error code. For example, QuotaExceededInfo will have
        /// details when the error code is QUOTA_EXCEEDED.
        pub error_details: Option<Vec<InstanceGroupManagerResizeRequestStatusErrorErrorsItemErrorDetailsItem>> =
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
    pub struct InstanceGroupManagerResizeRequestStatusErrorErrorsItemErrorDetailsItem =
        "InstanceGroupManagerResizeRequestStatus.error.errors[].errorDetails[]" {
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
