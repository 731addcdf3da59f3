//! The schema `AppendCellsRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::RowData;

record! {
    /// Adds new cells after the last row with data in a sheet, inserting new rows into
    /// the sheet if necessary.
    pub struct AppendCellsRequest = "AppendCellsRequest" {
        /// The fields of CellData that should be updated. At least one field must be
        /// specified. The root is the CellData; 'row.values.' should not be specified. A
        /// single `"*"` can be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The data to append.
        pub rows: Option<Vec<RowData>> = "rows",
        /// The sheet ID to append the data to.
        pub sheet_id: Option<i32> = "sheetId",
        /// The ID of the table to append data to. The data will be only appended to the
        /// table body. This field also takes precedence over the `sheet_id` field.
        pub table_id: Option<String> = "tableId",
    }
}
