//! The schema `QueryParameterType`.

use gapi_runtime::v1::record;

record! {
    /// The type of a query parameter.
    pub struct QueryParameterType = "QueryParameterType" {
        /// Optional. The type of the array's elements, if this is an array.
        pub array_type: Option<Box<QueryParameterType>> = "arrayType",
        /// Optional. The element type of the range, if this is a range.
        pub range_element_type: Option<Box<QueryParameterType>> = "rangeElementType",
        /// Optional. The types of the fields of this struct, in order, if this is a
        /// struct.
        pub struct_types: Option<Vec<QueryParameterTypeStructTypesItem>> = "structTypes",
        /// Optional. Precision (maximum number of total digits in base 10) for seconds
        /// of TIMESTAMP type. Possible values include:
        ///
        /// - 6 (Default, for TIMESTAMP type with microsecond precision)
        /// - 12 (For TIMESTAMP type with picosecond precision)
        ///
        /// The default is `6`.
        pub timestamp_precision: Option<i64> = "timestampPrecision",
        /// Required. The top level type of this field.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// The type of a struct parameter.
    pub struct QueryParameterTypeStructTypesItem = "QueryParameterType.structTypes[]" {
        /// Optional. Human-oriented description of the field.
        pub description: Option<String> = "description",
        /// Optional. The name of this field.
        pub name: Option<String> = "name",
        /// Required. The type of this field.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Box<QueryParameterType>> = "type",
    }
}
