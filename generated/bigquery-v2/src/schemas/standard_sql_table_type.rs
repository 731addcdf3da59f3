//! The schema `StandardSqlTableType`.

use gapi_runtime::v1::record;

use super::StandardSqlField;

record! {
    /// A table type
    pub struct StandardSqlTableType = "StandardSqlTableType" {
        /// The columns in this table type
        pub columns: Option<Vec<StandardSqlField>> = "columns",
    }
}
