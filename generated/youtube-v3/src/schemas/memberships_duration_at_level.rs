//! The schema `MembershipsDurationAtLevel`.

use gapi_runtime::v1::record;

record! {
    /// The schema `MembershipsDurationAtLevel`.
    pub struct MembershipsDurationAtLevel = "MembershipsDurationAtLevel" {
        /// Pricing level ID.
        pub level: Option<String> = "level",
        /// The date and time when the user became a continuous member for the given
        /// level.
        pub member_since: Option<String> = "memberSince",
        /// The cumulative time the user has been a member for the given level in
        /// complete months (the time is rounded down to the nearest integer).
        pub member_total_duration_months: Option<i32> = "memberTotalDurationMonths",
    }
}
