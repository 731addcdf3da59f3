//! The schema `StandardSqlField`.

use gapi_runtime::v1::record;

use super::StandardSqlDataType;

record! {
    /// A field or a column.
    pub struct StandardSqlField = "StandardSqlField" {
        /// Optional. The name of this field. Can be absent for struct fields.
        pub name: Option<String> = "name",
        /// Optional. The type of this parameter. Absent if not explicitly specified
        /// (e.g., CREATE FUNCTION statement can omit the return type; in this case the
        /// output parameter does not have this "type" field).
        ///
        /// Named `type` on the wire.
        pub type_: Option<Box<StandardSqlDataType>> = "type",
    }
}
