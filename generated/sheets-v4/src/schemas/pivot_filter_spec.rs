//! The schema `PivotFilterSpec`.

use gapi_runtime::v1::record;

use super::DataSourceColumnReference;
use super::PivotFilterCriteria;

record! {
    /// The pivot table filter criteria associated with a specific source column offset.
    pub struct PivotFilterSpec = "PivotFilterSpec" {
        /// The zero-based column offset of the source range.
        pub column_offset_index: Option<i32> = "columnOffsetIndex",
        /// The reference to the data source column.
        pub data_source_column_reference: Option<Box<DataSourceColumnReference>> =
            "dataSourceColumnReference",
        /// The criteria for the column.
        pub filter_criteria: Option<Box<PivotFilterCriteria>> = "filterCriteria",
    }
}
