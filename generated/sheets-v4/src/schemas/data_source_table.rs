//! The schema `DataSourceTable`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataExecutionStatus;
use super::DataSourceColumnReference;
use super::FilterSpec;
use super::SortSpec;

record! {
    /// A data source table, which allows the user to import a static table of data from
    /// the DataSource into Sheets. This is also known as "Extract" in the Sheets editor.
    pub struct DataSourceTable = "DataSourceTable" {
        /// The type to select columns for the data source table. Defaults to SELECTED.
        pub column_selection_type: Option<Open<DataSourceTableColumnSelectionType>> =
            "columnSelectionType",
        /// Columns selected for the data source table. The column_selection_type must be
        /// SELECTED.
        pub columns: Option<Vec<DataSourceColumnReference>> = "columns",
        /// Output only. The data execution status.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// The ID of the data source the data source table is associated with.
        pub data_source_id: Option<String> = "dataSourceId",
        /// Filter specifications in the data source table.
        pub filter_specs: Option<Vec<FilterSpec>> = "filterSpecs",
        /// The limit of rows to return. If not set, a default limit is applied. Please
        /// refer to the Sheets editor for the default and max limit.
        pub row_limit: Option<i32> = "rowLimit",
        /// Sort specifications in the data source table. The result of the data source
        /// table is sorted based on the sort specifications in order.
        pub sort_specs: Option<Vec<SortSpec>> = "sortSpecs",
    }
}

open_enum! {
    /// The type to select columns for the data source table. Defaults to SELECTED.
    pub enum DataSourceTableColumnSelectionType = "DataSourceTable.columnSelectionType" {
        /// The default column selection type, do not use.
        DataSourceTableColumnSelectionTypeUnspecified =
            "DATA_SOURCE_TABLE_COLUMN_SELECTION_TYPE_UNSPECIFIED",
        /// Select columns specified by columns field.
        Selected = "SELECTED",
        /// Sync all current and future columns in the data source. If set, the data
        /// source table fetches all the columns in the data source at the time of
        /// refresh.
        SyncAll = "SYNC_ALL",
    }
}
