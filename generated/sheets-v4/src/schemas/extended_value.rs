//! The schema `ExtendedValue`.

use gapi_runtime::v1::record;

use super::ErrorValue;

record! {
    /// The kinds of value that a cell in a spreadsheet can have.
    pub struct ExtendedValue = "ExtendedValue" {
        /// Represents a boolean value.
        pub bool_value: Option<bool> = "boolValue",
        /// Represents an error. This field is read-only.
        pub error_value: Option<Box<ErrorValue>> = "errorValue",
        /// Represents a formula.
        pub formula_value: Option<String> = "formulaValue",
        /// Represents a double value. Note: Dates, Times and DateTimes are represented
        /// as doubles in SERIAL_NUMBER format.
        pub number_value: Option<f64> = "numberValue",
        /// Represents a string value. Leading single quotes are not included. For
        /// example, if the user typed `'123` into the UI, this would be represented as a
        /// `stringValue` of `"123"`.
        pub string_value: Option<String> = "stringValue",
    }
}
