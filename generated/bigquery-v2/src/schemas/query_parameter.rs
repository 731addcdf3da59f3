//! The schema `QueryParameter`.

use gapi_runtime::v1::record;

use super::QueryParameterType;
use super::QueryParameterValue;

record! {
    /// A parameter given to a query.
    pub struct QueryParameter = "QueryParameter" {
        /// Optional. If unset, this is a positional parameter. Otherwise, should be
        /// unique within a query.
        pub name: Option<String> = "name",
        /// Required. The type of this parameter.
        pub parameter_type: Option<Box<QueryParameterType>> = "parameterType",
        /// Required. The value of this parameter.
        pub parameter_value: Option<Box<QueryParameterValue>> = "parameterValue",
    }
}
