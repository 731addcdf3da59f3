//! The schema `ErrorValue`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// An error in a cell.
    pub struct ErrorValue = "ErrorValue" {
        /// A message with more information about the error (in the spreadsheet's
        /// locale).
        pub message: Option<String> = "message",
        /// The type of error.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ErrorValueType>> = "type",
    }
}

open_enum! {
    /// The type of error.
    pub enum ErrorValueType = "ErrorValue.type" {
        /// The default error type, do not use this.
        ErrorTypeUnspecified = "ERROR_TYPE_UNSPECIFIED",
        /// Corresponds to the `#ERROR!` error.
        Error = "ERROR",
        /// Corresponds to the `#NULL!` error.
        NullValue = "NULL_VALUE",
        /// Corresponds to the `#DIV/0` error.
        DivideByZero = "DIVIDE_BY_ZERO",
        /// Corresponds to the `#VALUE!` error.
        Value = "VALUE",
        /// Corresponds to the `#REF!` error.
        Ref = "REF",
        /// Corresponds to the `#NAME?` error.
        Name = "NAME",
        /// Corresponds to the `#NUM!` error.
        Num = "NUM",
        /// Corresponds to the `#N/A` error.
        ///
        /// Named `N_A` on the wire.
        NA = "N_A",
        /// Corresponds to the `Loading...` state.
        Loading = "LOADING",
    }
}
