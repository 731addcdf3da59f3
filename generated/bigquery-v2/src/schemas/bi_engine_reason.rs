//! The schema `BiEngineReason`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Reason why BI Engine didn't accelerate the query (or sub-query).
    pub struct BiEngineReason = "BiEngineReason" {
        /// Output only. High-level BI Engine reason for partial or disabled acceleration
        pub code: Option<Open<BiEngineReasonCode>> = "code",
        /// Output only. Free form human-readable reason for partial or disabled
        /// acceleration.
        pub message: Option<String> = "message",
    }
}

open_enum! {
    /// Output only. High-level BI Engine reason for partial or disabled acceleration
    pub enum BiEngineReasonCode = "BiEngineReason.code" {
        /// BiEngineReason not specified.
        CodeUnspecified = "CODE_UNSPECIFIED",
        /// No reservation available for BI Engine acceleration.
        NoReservation = "NO_RESERVATION",
        /// Not enough memory available for BI Engine acceleration.
        InsufficientReservation = "INSUFFICIENT_RESERVATION",
        /// This particular SQL text is not supported for acceleration by BI Engine.
        UnsupportedSqlText = "UNSUPPORTED_SQL_TEXT",
        /// Input too large for acceleration by BI Engine.
        InputTooLarge = "INPUT_TOO_LARGE",
        /// Catch-all code for all other cases for partial or disabled acceleration.
        OtherReason = "OTHER_REASON",
        /// One or more tables were not eligible for BI Engine acceleration.
        TableExcluded = "TABLE_EXCLUDED",
    }
}
