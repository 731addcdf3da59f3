//! The schema `AuxiliaryMessage`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Auxiliary message about issues with printers or settings. Example:
    /// {message_type:AUXILIARY_MESSAGE_WARNING, field_mask:make_and_model,
    /// message:"Given printer is invalid or no longer supported."}
    pub struct AuxiliaryMessage = "AuxiliaryMessage" {
        /// Human readable message in English. Example: "Given printer is invalid or no
        /// longer supported."
        pub auxiliary_message: Option<String> = "auxiliaryMessage",
        /// Field that this message concerns.
        pub field_mask: Option<FieldMask> = "fieldMask",
        /// Message severity
        pub severity: Option<Open<AuxiliaryMessageSeverity>> = "severity",
    }
}

open_enum! {
    /// Message severity
    pub enum AuxiliaryMessageSeverity = "AuxiliaryMessage.severity" {
        /// Message type unspecified.
        SeverityUnspecified = "SEVERITY_UNSPECIFIED",
        /// Message of severity: info.
        SeverityInfo = "SEVERITY_INFO",
        /// Message of severity: warning.
        SeverityWarning = "SEVERITY_WARNING",
        /// Message of severity: error.
        SeverityError = "SEVERITY_ERROR",
    }
}
