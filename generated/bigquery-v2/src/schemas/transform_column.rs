//! The schema `TransformColumn`.

use gapi_runtime::v1::record;

use super::StandardSqlDataType;

record! {
    /// Information about a single transform column.
    pub struct TransformColumn = "TransformColumn" {
        /// Output only. Name of the column.
        pub name: Option<String> = "name",
        /// Output only. The SQL expression used in the column transform.
        pub transform_sql: Option<String> = "transformSql",
        /// Output only. Data type of the column after the transform.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Box<StandardSqlDataType>> = "type",
    }
}
