//! The schema `StandardSqlStructType`.

use gapi_runtime::v1::record;

use super::StandardSqlField;

record! {
    /// The representation of a SQL STRUCT type.
    pub struct StandardSqlStructType = "StandardSqlStructType" {
        /// Fields within the struct.
        pub fields: Option<Vec<StandardSqlField>> = "fields",
    }
}
