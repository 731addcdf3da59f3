//! The schema `PivotTable`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataExecutionStatus;
use super::GridRange;
use super::PivotFilterCriteria;
use super::PivotFilterSpec;
use super::PivotGroup;
use super::PivotValue;

record! {
    /// A pivot table.
    pub struct PivotTable = "PivotTable" {
        /// Each column grouping in the pivot table.
        pub columns: Option<Vec<PivotGroup>> = "columns",
        /// An optional mapping of filters per source column offset. The filters are
        /// applied before aggregating data into the pivot table. The map's key is the
        /// column offset of the source range that you want to filter, and the value is
        /// the criteria for that column. For example, if the source was `C10:E15`, a key
        /// of `0` will have the filter for column `C`, whereas the key `1` is for column
        /// `D`. This field is deprecated in favor of filter_specs.
        #[deprecated]
        pub criteria: Option<BTreeMap<String, PivotFilterCriteria>> = "criteria",
        /// Output only. The data execution status for data source pivot tables.
        pub data_execution_status: Option<Box<DataExecutionStatus>> =
            "dataExecutionStatus",
        /// The ID of the data source the pivot table is reading data from.
        pub data_source_id: Option<String> = "dataSourceId",
        /// The filters applied to the source columns before aggregating data for the
        /// pivot table. Both criteria and filter_specs are populated in responses. If
        /// both fields are specified in an update request, this field takes precedence.
        pub filter_specs: Option<Vec<PivotFilterSpec>> = "filterSpecs",
        /// Each row grouping in the pivot table.
        pub rows: Option<Vec<PivotGroup>> = "rows",
        /// The range the pivot table is reading data from.
        pub source: Option<Box<GridRange>> = "source",
        /// Whether values should be listed horizontally (as columns) or vertically (as
        /// rows).
        pub value_layout: Option<Open<PivotTableValueLayout>> = "valueLayout",
        /// A list of values to include in the pivot table.
        pub values: Option<Vec<PivotValue>> = "values",
    }
}

open_enum! {
    /// Whether values should be listed horizontally (as columns) or vertically (as
    /// rows).
    pub enum PivotTableValueLayout = "PivotTable.valueLayout" {
        /// Values are laid out horizontally (as columns).
        Horizontal = "HORIZONTAL",
        /// Values are laid out vertically (as rows).
        Vertical = "VERTICAL",
    }
}
