//! The schema `MembershipsDetails`.

use gapi_runtime::v1::record;

use super::MembershipsDuration;
use super::MembershipsDurationAtLevel;

record! {
    /// The schema `MembershipsDetails`.
    pub struct MembershipsDetails = "MembershipsDetails" {
        /// Ids of all levels that the user has access to. This includes the currently
        /// active level and all other levels that are included because of a higher
        /// purchase.
        pub accessible_levels: Option<Vec<String>> = "accessibleLevels",
        /// Id of the highest level that the user has access to at the moment.
        pub highest_accessible_level: Option<String> = "highestAccessibleLevel",
        /// Display name for the highest level that the user has access to at the moment.
        pub highest_accessible_level_display_name: Option<String> =
            "highestAccessibleLevelDisplayName",
        /// Data about memberships duration without taking into consideration pricing
        /// levels.
        pub memberships_duration: Option<Box<MembershipsDuration>> =
            "membershipsDuration",
        /// Data about memberships duration on particular pricing levels.
        pub memberships_duration_at_levels: Option<Vec<MembershipsDurationAtLevel>> =
            "membershipsDurationAtLevels",
    }
}
