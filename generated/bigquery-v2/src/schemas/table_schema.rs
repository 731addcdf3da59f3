//! The schema `TableSchema`.

use gapi_runtime::v1::record;

use super::ForeignTypeInfo;
use super::TableFieldSchema;

record! {
    /// Schema of a table
    pub struct TableSchema = "TableSchema" {
        /// Describes the fields in a table.
        pub fields: Option<Vec<TableFieldSchema>> = "fields",
        /// Optional. Specifies metadata of the foreign data type definition in field
        /// schema (TableFieldSchema.foreign_type_definition).
        pub foreign_type_info: Option<Box<ForeignTypeInfo>> = "foreignTypeInfo",
    }
}
