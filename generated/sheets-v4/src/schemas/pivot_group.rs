//! The schema `PivotGroup`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataSourceColumnReference;
use super::PivotGroupLimit;
use super::PivotGroupRule;
use super::PivotGroupSortValueBucket;
use super::PivotGroupValueMetadata;

record! {
    /// A single grouping (either row or column) in a pivot table.
    pub struct PivotGroup = "PivotGroup" {
        /// The reference to the data source column this grouping is based on.
        pub data_source_column_reference: Option<Box<DataSourceColumnReference>> =
            "dataSourceColumnReference",
        /// The count limit on rows or columns to apply to this pivot group.
        pub group_limit: Option<Box<PivotGroupLimit>> = "groupLimit",
        /// The group rule to apply to this row/column group.
        pub group_rule: Option<Box<PivotGroupRule>> = "groupRule",
        /// The labels to use for the row/column groups which can be customized. For
        /// example, in the following pivot table, the row label is `Region` (which could
        /// be renamed to `State`) and the column label is `Product` (which could be
        /// renamed `Item`). Pivot tables created before December 2017 do not have header
        /// labels. If you'd like to add header labels to an existing pivot table, please
        /// delete the existing pivot table and then create a new pivot table with same
        /// parameters. +--------------+---------+-------+ \| SUM of Units \| Product \|
        /// \| \| Region \| Pen \| Paper \| +--------------+---------+-------+ \| New
        /// York \| 345 \| 98 \| \| Oregon \| 234 \| 123 \| \| Tennessee \| 531 \| 415
        /// \| +--------------+---------+-------+ \| Grand Total \| 1110 \| 636
        /// \| +--------------+---------+-------+
        pub label: Option<String> = "label",
        /// True if the headings in this pivot group should be repeated. This is only
        /// valid for row groupings and is ignored by columns. By default, we minimize
        /// repetition of headings by not showing higher level headings where they are
        /// the same. For example, even though the third row below corresponds to "Q1
        /// Mar", "Q1" is not shown because it is redundant with previous rows. Setting
        /// repeat_headings to true would cause "Q1" to be repeated for "Feb" and
        /// "Mar". +--------------+ \| Q1 \| Jan \| \| \| Feb \| \| \| Mar
        /// \| +--------+-----+ \| Q1 Total \| +--------------+
        pub repeat_headings: Option<bool> = "repeatHeadings",
        /// True if the pivot table should include the totals for this grouping.
        pub show_totals: Option<bool> = "showTotals",
        /// The order the values in this group should be sorted.
        pub sort_order: Option<Open<PivotGroupSortOrder>> = "sortOrder",
        /// The column offset of the source range that this grouping is based on. For
        /// example, if the source was `C10:E15`, a `sourceColumnOffset` of `0` means
        /// this group refers to column `C`, whereas the offset `1` would refer to column
        /// `D`.
        pub source_column_offset: Option<i32> = "sourceColumnOffset",
        /// The bucket of the opposite pivot group to sort by. If not specified, sorting
        /// is alphabetical by this group's values.
        pub value_bucket: Option<Box<PivotGroupSortValueBucket>> = "valueBucket",
        /// Metadata about values in the grouping.
        pub value_metadata: Option<Vec<PivotGroupValueMetadata>> = "valueMetadata",
    }
}

open_enum! {
    /// The order the values in this group should be sorted.
    pub enum PivotGroupSortOrder = "PivotGroup.sortOrder" {
        /// Default value, do not use this.
        SortOrderUnspecified = "SORT_ORDER_UNSPECIFIED",
        /// Sort ascending.
        Ascending = "ASCENDING",
        /// Sort descending.
        Descending = "DESCENDING",
    }
}
