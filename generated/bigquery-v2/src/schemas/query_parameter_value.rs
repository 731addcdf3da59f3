//! The schema `QueryParameterValue`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::RangeValue;

record! {
    /// The value of a query parameter.
    pub struct QueryParameterValue = "QueryParameterValue" {
        /// Optional. The array values, if this is an array type.
        pub array_values: Option<Vec<QueryParameterValue>> = "arrayValues",
        /// Optional. The range value, if this is a range type.
        pub range_value: Option<Box<RangeValue>> = "rangeValue",
        /// The struct field values.
        pub struct_values: Option<BTreeMap<String, QueryParameterValue>> =
            "structValues",
        /// Optional. The value of this value, if a simple scalar type.
        pub value: Option<String> = "value",
    }
}
