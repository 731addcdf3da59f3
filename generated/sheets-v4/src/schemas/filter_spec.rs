//! The schema `FilterSpec`.

use gapi_runtime::v1::record;

use super::DataSourceColumnReference;
use super::FilterCriteria;

record! {
    /// The filter criteria associated with a specific column.
    pub struct FilterSpec = "FilterSpec" {
        /// The zero-based column index.
        pub column_index: Option<i32> = "columnIndex",
        /// Reference to a data source column.
        pub data_source_column_reference: Option<Box<DataSourceColumnReference>> =
            "dataSourceColumnReference",
        /// The criteria for the column.
        pub filter_criteria: Option<Box<FilterCriteria>> = "filterCriteria",
    }
}
