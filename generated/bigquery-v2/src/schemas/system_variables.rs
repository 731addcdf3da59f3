//! The schema `SystemVariables`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

use super::StandardSqlDataType;

record! {
    /// System variables given to a query.
    pub struct SystemVariables = "SystemVariables" {
        /// Output only. Data type for each system variable.
        pub types: Option<BTreeMap<String, StandardSqlDataType>> = "types",
        /// Output only. Value for each system variable.
        pub values: Option<BTreeMap<String, Value>> = "values",
    }
}
