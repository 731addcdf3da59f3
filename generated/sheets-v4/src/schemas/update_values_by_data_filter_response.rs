//! The schema `UpdateValuesByDataFilterResponse`.

use gapi_runtime::v1::record;

use super::DataFilter;
use super::ValueRange;

record! {
    /// The response when updating a range of values by a data filter in a spreadsheet.
    pub struct UpdateValuesByDataFilterResponse = "UpdateValuesByDataFilterResponse" {
        /// The data filter that selected the range that was updated.
        pub data_filter: Option<Box<DataFilter>> = "dataFilter",
        /// The number of cells updated.
        pub updated_cells: Option<i32> = "updatedCells",
        /// The number of columns where at least one cell in the column was updated.
        pub updated_columns: Option<i32> = "updatedColumns",
        /// The values of the cells in the range matched by the dataFilter after all
        /// updates were applied. This is only included if the request's
        /// `includeValuesInResponse` field was `true`.
        pub updated_data: Option<Box<ValueRange>> = "updatedData",
        /// The range (in [A1
        /// notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell))
        /// that updates were applied to.
        pub updated_range: Option<String> = "updatedRange",
        /// The number of rows where at least one cell in the row was updated.
        pub updated_rows: Option<i32> = "updatedRows",
    }
}
