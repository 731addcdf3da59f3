//! The schema `InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ErrorInfo;
use super::Help;
use super::LocalizedMessage;
use super::QuotaExceededInfo;

record! {
    /// The schema `InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck`.
    pub struct InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck =
        "InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck" {
        /// Output only. Errors encountered during bulk instance operation.
        pub error: Option<Box<InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckError>> =
            "error",
        /// Output only. Timestamp of the last progress check of bulk instance operation.
        /// Timestamp is in RFC3339 text format.
        pub timestamp: Option<Timestamp> = "timestamp",
    }
}

record! {
    /// Output only. Errors encountered during bulk instance operation.
    pub struct InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckError =
        "InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error" {
        /// \[Output Only\] The array of errors encountered while processing this
        /// operation.
        pub errors: Option<Vec<InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItem>> =
            "errors",
    }
}

record! {
    /// Represents a single error encountered during the processing of an operation.
    pub struct InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItem =
        "InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error.errors[]" {
        /// \[Output Only\] The error type identifier for this error.
        pub code: Option<String> = "code",
        /// \[Output Only\] An optional list of messages that contain the error details.
        /// There is a set of defined message types to use for providing details.The
        /// syntax depends on the error code. For example, QuotaExceededInfo will have
        /// details when the error code is QUOTA_EXCEEDED.
        pub error_details: Option<Vec<InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItemErrorDetailsItem>> =
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
    pub struct InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItemErrorDetailsItem =
        "InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error.errors[].errorDetails[]" {
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
