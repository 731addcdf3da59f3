//! The schema `GeneratedColumn`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GeneratedExpressionInfo;

record! {
    /// Optional. Definition of how values are generated for the field. Only valid for
    /// top-level schema fields (not nested fields).
    pub struct GeneratedColumn = "GeneratedColumn" {
        /// Definition of the expression used to generate the field.
        pub generated_expression_info: Option<Box<GeneratedExpressionInfo>> =
            "generatedExpressionInfo",
        /// Optional. Dictates when system generated values are used to populate the
        /// field.
        pub generated_mode: Option<Open<GeneratedColumnGeneratedMode>> = "generatedMode",
    }
}

open_enum! {
    /// Optional. Dictates when system generated values are used to populate the field.
    pub enum GeneratedColumnGeneratedMode = "GeneratedColumn.generatedMode" {
        /// Unspecified GeneratedMode will default to GENERATED_ALWAYS.
        GeneratedModeUnspecified = "GENERATED_MODE_UNSPECIFIED",
        /// Field can only have system generated values. Users cannot manually insert
        /// values into the field.
        GeneratedAlways = "GENERATED_ALWAYS",
        /// Use system generated values only if the user does not explicitly provide a
        /// value.
        GeneratedByDefault = "GENERATED_BY_DEFAULT",
    }
}
