//! The schema `StandardSqlDataType`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::StandardSqlStructType;

record! {
    /// The data type of a variable such as a function argument. Examples include:
    ///
    /// - INT64: `{"typeKind": "INT64"}`
    /// - ARRAY: { "typeKind": "ARRAY", "arrayElementType": {"typeKind": "STRING"} }
    /// - STRUCT\>: { "typeKind": "STRUCT", "structType": { "fields": \[ { "name": "x",
    ///   "type": {"typeKind": "STRING"} }, { "name": "y", "type": { "typeKind": "ARRAY",
    ///   "arrayElementType": {"typeKind": "DATE"} } } \] } }
    /// - RANGE: { "typeKind": "RANGE", "rangeElementType": {"typeKind": "DATE"} }
    pub struct StandardSqlDataType = "StandardSqlDataType" {
        /// The type of the array's elements, if type_kind = "ARRAY".
        pub array_element_type: Option<Box<StandardSqlDataType>> = "arrayElementType",
        /// The type of the range's elements, if type_kind = "RANGE".
        pub range_element_type: Option<Box<StandardSqlDataType>> = "rangeElementType",
        /// The fields of this struct, in order, if type_kind = "STRUCT".
        pub struct_type: Option<Box<StandardSqlStructType>> = "structType",
        /// Required. The top level type of this field. Can be any GoogleSQL data type
        /// (e.g., "INT64", "DATE", "ARRAY").
        pub type_kind: Option<Open<StandardSqlDataTypeTypeKind>> = "typeKind",
    }
}

open_enum! {
    /// Required. The top level type of this field. Can be any GoogleSQL data type (e.g.,
    /// "INT64", "DATE", "ARRAY").
    pub enum StandardSqlDataTypeTypeKind = "StandardSqlDataType.typeKind" {
        /// Invalid type.
        TypeKindUnspecified = "TYPE_KIND_UNSPECIFIED",
        /// Encoded as a string in decimal format.
        Int64 = "INT64",
        /// Encoded as a boolean "false" or "true".
        Bool = "BOOL",
        /// Encoded as a number, or string "NaN", "Infinity" or "-Infinity".
        Float64 = "FLOAT64",
        /// Encoded as a string value.
        String = "STRING",
        /// Encoded as a base64 string per RFC 4648, section 4.
        Bytes = "BYTES",
        /// Encoded as an RFC 3339 timestamp with mandatory "Z" time zone string:
        /// 1985-04-12T23:20:50.52Z
        Timestamp = "TIMESTAMP",
        /// Encoded as RFC 3339 full-date format string: 1985-04-12
        Date = "DATE",
        /// Encoded as RFC 3339 partial-time format string: 23:20:50.52
        Time = "TIME",
        /// Encoded as RFC 3339 full-date "T" partial-time: 1985-04-12T23:20:50.52
        Datetime = "DATETIME",
        /// Encoded as fully qualified 3 part: 0-5 15 2:30:45.6
        Interval = "INTERVAL",
        /// Encoded as WKT
        Geography = "GEOGRAPHY",
        /// Encoded as a decimal string.
        Numeric = "NUMERIC",
        /// Encoded as a decimal string.
        Bignumeric = "BIGNUMERIC",
        /// Encoded as a string.
        Json = "JSON",
        /// Encoded as a list with types matching Type.array_type.
        Array = "ARRAY",
        /// Encoded as a list with fields of type Type.struct_type\[i\]. List is used
        /// because a JSON object cannot have duplicate field names.
        Struct = "STRUCT",
        /// Encoded as a pair with types matching range_element_type. Pairs must begin
        /// with "\[", end with ")", and be separated by ", ".
        Range = "RANGE",
        /// Encoded as a string.
        Uuid = "UUID",
    }
}
