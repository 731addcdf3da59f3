//! The schema `RangePartitioning`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RangePartitioning`.
    pub struct RangePartitioning = "RangePartitioning" {
        /// Required. The name of the column to partition the table on. It must be a
        /// top-level, INT64 column whose mode is NULLABLE or REQUIRED.
        pub field: Option<String> = "field",
        /// \[Experimental\] Defines the ranges for range partitioning.
        pub range: Option<Box<RangePartitioningRange>> = "range",
    }
}

record! {
    /// \[Experimental\] Defines the ranges for range partitioning.
    pub struct RangePartitioningRange = "RangePartitioning.range" {
        /// \[Experimental\] The end of range partitioning, exclusive.
        pub end: Option<i64> = "end",
        /// \[Experimental\] The width of each interval.
        pub interval: Option<i64> = "interval",
        /// \[Experimental\] The start of range partitioning, inclusive.
        pub start: Option<i64> = "start",
    }
}
