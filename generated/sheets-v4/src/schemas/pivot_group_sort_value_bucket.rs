//! The schema `PivotGroupSortValueBucket`.

use gapi_runtime::v1::record;

use super::ExtendedValue;

record! {
    /// Information about which values in a pivot group should be used for sorting.
    pub struct PivotGroupSortValueBucket = "PivotGroupSortValueBucket" {
        /// Determines the bucket from which values are chosen to sort. For example, in a
        /// pivot table with one row group & two column groups, the row group can list up
        /// to two values. The first value corresponds to a value within the first column
        /// group, and the second value corresponds to a value in the second column
        /// group. If no values are listed, this would indicate that the row should be
        /// sorted according to the "Grand Total" over the column groups. If a single
        /// value is listed, this would correspond to using the "Total" of that bucket.
        pub buckets: Option<Vec<ExtendedValue>> = "buckets",
        /// The offset in the PivotTable.values list which the values in this grouping
        /// should be sorted by.
        pub values_index: Option<i32> = "valuesIndex",
    }
}
