//! The schema `Table`.

use gapi_runtime::v1::record;

use super::GridRange;
use super::TableColumnProperties;
use super::TableRowsProperties;

record! {
    /// A table.
    pub struct Table = "Table" {
        /// The table column properties.
        pub column_properties: Option<Vec<TableColumnProperties>> = "columnProperties",
        /// The table name. This is unique to all tables in the same spreadsheet.
        pub name: Option<String> = "name",
        /// The table range.
        pub range: Option<Box<GridRange>> = "range",
        /// The table rows properties.
        pub rows_properties: Option<Box<TableRowsProperties>> = "rowsProperties",
        /// The id of the table.
        pub table_id: Option<String> = "tableId",
    }
}
