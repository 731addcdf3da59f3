//! The schema `LiveChatMembershipGiftingDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatMembershipGiftingDetails`.
    pub struct LiveChatMembershipGiftingDetails = "LiveChatMembershipGiftingDetails" {
        /// The number of gift memberships purchased by the user.
        pub gift_memberships_count: Option<i32> = "giftMembershipsCount",
        /// The name of the level of the gift memberships purchased by the user. The
        /// Level names are defined by the YouTube channel offering the Membership. In
        /// some situations this field isn't filled.
        pub gift_memberships_level_name: Option<String> = "giftMembershipsLevelName",
    }
}
