//! The schema `Int64RangeMatch`.

use gapi_runtime::v1::record;

record! {
    /// HttpRouteRuleMatch criteria for field values that must stay within the specified
    /// integer range.
    pub struct Int64RangeMatch = "Int64RangeMatch" {
        /// The end of the range (exclusive) in signed long integer format.
        pub range_end: Option<i64> = "rangeEnd",
        /// The start of the range (inclusive) in signed long integer format.
        pub range_start: Option<i64> = "rangeStart",
    }
}
