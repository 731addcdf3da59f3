//! The schema `BasicFilter`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::FilterCriteria;
use super::FilterSpec;
use super::GridRange;
use super::SortSpec;

record! {
    /// The default filter associated with a sheet. For more information, see [Manage
    /// data visibility with
    /// filters](https://developers.google.com/workspace/sheets/api/guides/filters).
    pub struct BasicFilter = "BasicFilter" {
        /// The criteria for showing/hiding values per column. The map's key is the
        /// column index, and the value is the criteria for that column. This field is
        /// deprecated in favor of filter_specs.
        #[deprecated]
        pub criteria: Option<BTreeMap<String, FilterCriteria>> = "criteria",
        /// The filter criteria per column. Both criteria and filter_specs are populated
        /// in responses. If both fields are specified in an update request, this field
        /// takes precedence.
        pub filter_specs: Option<Vec<FilterSpec>> = "filterSpecs",
        /// The range the filter covers.
        pub range: Option<Box<GridRange>> = "range",
        /// The sort order per column. Later specifications are used when values are
        /// equal in the earlier specifications.
        pub sort_specs: Option<Vec<SortSpec>> = "sortSpecs",
        /// The table this filter is backed by, if any. When writing, only one of range
        /// or table_id may be set.
        pub table_id: Option<String> = "tableId",
    }
}
