//! The schema `LiveChatGiftMembershipReceivedDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatGiftMembershipReceivedDetails`.
    pub struct LiveChatGiftMembershipReceivedDetails =
        "LiveChatGiftMembershipReceivedDetails" {
        /// The ID of the membership gifting message that is related to this gift
        /// membership. This ID will always refer to a message whose type is
        /// `membershipGiftingEvent`.
        pub associated_membership_gifting_message_id: Option<String> =
            "associatedMembershipGiftingMessageId",
        /// The ID of the user that made the membership gifting purchase. This matches
        /// the `snippet.authorChannelId` of the associated membership gifting message.
        pub gifter_channel_id: Option<String> = "gifterChannelId",
        /// The name of the Level at which the viewer is a member. This matches the
        /// `snippet.membershipGiftingDetails.giftMembershipsLevelName` of the associated
        /// membership gifting message. The Level names are defined by the YouTube
        /// channel offering the Membership. In some situations this field isn't filled.
        pub member_level_name: Option<String> = "memberLevelName",
    }
}
