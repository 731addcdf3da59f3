//! The schema `FutureReservationStatusExistingMatchingUsageInfo`.

use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] Represents the existing matching usage for the future
    /// reservation.
    pub struct FutureReservationStatusExistingMatchingUsageInfo =
        "FutureReservationStatusExistingMatchingUsageInfo" {
        /// Output only. Count to represent min(FR total_count,
        /// matching_reserved_capacity+matching_unreserved_instances)
        pub count: Option<i64> = "count",
        /// Output only. Timestamp when the matching usage was calculated
        pub timestamp: Option<String> = "timestamp",
    }
}
