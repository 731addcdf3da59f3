//! The schema `FilterView`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::FilterCriteria;
use super::FilterSpec;
use super::GridRange;
use super::SortSpec;

record! {
    /// A filter view. For more information, see [Manage data visibility with
    /// filters](https://developers.google.com/workspace/sheets/api/guides/filters).
    pub struct FilterView = "FilterView" {
        /// The criteria for showing/hiding values per column. The map's key is the
        /// column index, and the value is the criteria for that column. This field is
        /// deprecated in favor of filter_specs.
        #[deprecated]
        pub criteria: Option<BTreeMap<String, FilterCriteria>> = "criteria",
        /// The filter criteria for showing or hiding values per column. Both criteria
        /// and filter_specs are populated in responses. If both fields are specified in
        /// an update request, this field takes precedence.
        pub filter_specs: Option<Vec<FilterSpec>> = "filterSpecs",
        /// The ID of the filter view.
        pub filter_view_id: Option<i32> = "filterViewId",
        /// The named range this filter view is backed by, if any. When writing, only one
        /// of range, named_range_id, or table_id may be set.
        pub named_range_id: Option<String> = "namedRangeId",
        /// The range this filter view covers. When writing, only one of range,
        /// named_range_id, or table_id may be set.
        pub range: Option<Box<GridRange>> = "range",
        /// The sort order per column. Later specifications are used when values are
        /// equal in the earlier specifications.
        pub sort_specs: Option<Vec<SortSpec>> = "sortSpecs",
        /// The table this filter view is backed by, if any. When writing, only one of
        /// range, named_range_id, or table_id may be set.
        pub table_id: Option<String> = "tableId",
        /// The name of the filter view.
        pub title: Option<String> = "title",
    }
}
