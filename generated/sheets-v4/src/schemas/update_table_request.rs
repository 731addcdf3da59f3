//! The schema `UpdateTableRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::Table;

record! {
    /// Updates a table in the spreadsheet.
    pub struct UpdateTableRequest = "UpdateTableRequest" {
        /// Required. The fields that should be updated. At least one field must be
        /// specified. The root `table` is implied and should not be specified. A single
        /// `"*"` can be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// Required. The table to update.
        pub table: Option<Box<Table>> = "table",
    }
}
