//! The schema `MembershipsDuration`.

use gapi_runtime::v1::record;

record! {
    /// The schema `MembershipsDuration`.
    pub struct MembershipsDuration = "MembershipsDuration" {
        /// The date and time when the user became a continuous member across all levels.
        pub member_since: Option<String> = "memberSince",
        /// The cumulative time the user has been a member across all levels in complete
        /// months (the time is rounded down to the nearest integer).
        pub member_total_duration_months: Option<i32> = "memberTotalDurationMonths",
    }
}
