//! The schema `RangeValue`.

use gapi_runtime::v1::record;

use super::QueryParameterValue;

record! {
    /// Represents the value of a range.
    pub struct RangeValue = "RangeValue" {
        /// Optional. The end value of the range. A missing value represents an unbounded
        /// end.
        pub end: Option<Box<QueryParameterValue>> = "end",
        /// Optional. The start value of the range. A missing value represents an
        /// unbounded start.
        pub start: Option<Box<QueryParameterValue>> = "start",
    }
}
