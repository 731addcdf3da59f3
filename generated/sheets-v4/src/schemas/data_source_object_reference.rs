//! The schema `DataSourceObjectReference`.

use gapi_runtime::v1::record;

use super::GridCoordinate;

record! {
    /// Reference to a data source object.
    pub struct DataSourceObjectReference = "DataSourceObjectReference" {
        /// References to a data source chart.
        pub chart_id: Option<i32> = "chartId",
        /// References to a cell containing DataSourceFormula.
        pub data_source_formula_cell: Option<Box<GridCoordinate>> =
            "dataSourceFormulaCell",
        /// References to a data source PivotTable anchored at the cell.
        pub data_source_pivot_table_anchor_cell: Option<Box<GridCoordinate>> =
            "dataSourcePivotTableAnchorCell",
        /// References to a DataSourceTable anchored at the cell.
        pub data_source_table_anchor_cell: Option<Box<GridCoordinate>> =
            "dataSourceTableAnchorCell",
        /// References to a DATA_SOURCE sheet.
        pub sheet_id: Option<String> = "sheetId",
    }
}
