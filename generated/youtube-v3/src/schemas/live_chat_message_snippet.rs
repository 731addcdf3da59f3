//! The schema `LiveChatMessageSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LiveChatFanFundingEventDetails;
use super::LiveChatGiftDetails;
use super::LiveChatGiftMembershipReceivedDetails;
use super::LiveChatMemberMilestoneChatDetails;
use super::LiveChatMembershipGiftingDetails;
use super::LiveChatMessageDeletedDetails;
use super::LiveChatMessageRetractedDetails;
use super::LiveChatNewSponsorDetails;
use super::LiveChatPollDetails;
use super::LiveChatSuperChatDetails;
use super::LiveChatSuperStickerDetails;
use super::LiveChatTextMessageDetails;
use super::LiveChatUserBannedMessageDetails;

record! {
    /// Next ID: 35
    pub struct LiveChatMessageSnippet = "LiveChatMessageSnippet" {
        /// The ID of the user that authored this message, this field is not always
        /// filled. textMessageEvent - the user that wrote the message fanFundingEvent -
        /// the user that funded the broadcast newSponsorEvent - the user that just
        /// became a sponsor memberMilestoneChatEvent - the member that sent the message
        /// membershipGiftingEvent - the user that made the purchase
        /// giftMembershipReceivedEvent - the user that received the gift membership
        /// messageDeletedEvent - the moderator that took the action. Unused.
        /// messageRetractedEvent - the author that retracted their message. Unused.
        /// userBannedEvent - the moderator that took the action superChatEvent - the
        /// user that made the purchase superStickerEvent - the user that made the
        /// purchase pollEvent - the user that created the poll
        pub author_channel_id: Option<String> = "authorChannelId",
        /// Contains a string that can be displayed to the user. If this field is not
        /// present the message is silent, at the moment only messages of type TOMBSTONE
        /// and CHAT_ENDED_EVENT are silent.
        pub display_message: Option<String> = "displayMessage",
        /// Details about the funding event, this is only set if the type is
        /// `fanFundingEvent`.
        #[deprecated]
        pub fan_funding_event_details: Option<Box<LiveChatFanFundingEventDetails>> =
            "fanFundingEventDetails",
        /// Details about the gift event, this is only set if the type is `giftEvent`.
        pub gift_details: Option<Box<LiveChatGiftDetails>> = "giftDetails",
        /// Details about the Gift Membership Received event, this is only set if the
        /// type is `giftMembershipReceivedEvent`.
        pub gift_membership_received_details: Option<Box<LiveChatGiftMembershipReceivedDetails>> =
            "giftMembershipReceivedDetails",
        /// Whether the message has display content that should be displayed to users.
        pub has_display_content: Option<bool> = "hasDisplayContent",
        /// The property `liveChatId`.
        pub live_chat_id: Option<String> = "liveChatId",
        /// Details about the Member Milestone Chat event, this is only set if the type
        /// is `memberMilestoneChatEvent`.
        pub member_milestone_chat_details: Option<Box<LiveChatMemberMilestoneChatDetails>> =
            "memberMilestoneChatDetails",
        /// Details about the Membership Gifting event, this is only set if the type is
        /// `membershipGiftingEvent`.
        pub membership_gifting_details: Option<Box<LiveChatMembershipGiftingDetails>> =
            "membershipGiftingDetails",
        /// The property `messageDeletedDetails`.
        #[deprecated]
        pub message_deleted_details: Option<Box<LiveChatMessageDeletedDetails>> =
            "messageDeletedDetails",
        /// The property `messageRetractedDetails`.
        #[deprecated]
        pub message_retracted_details: Option<Box<LiveChatMessageRetractedDetails>> =
            "messageRetractedDetails",
        /// Details about the New Member Announcement event, this is only set if the type
        /// is `newSponsorEvent`. The term "member" replaces "sponsor".
        pub new_sponsor_details: Option<Box<LiveChatNewSponsorDetails>> =
            "newSponsorDetails",
        /// Details about the poll event, this is only set if the type is `pollEvent`.
        pub poll_details: Option<Box<LiveChatPollDetails>> = "pollDetails",
        /// The date and time when the message was orignally published.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// Details about the Super Chat event, this is only set if the type is
        /// `superChatEvent`.
        pub super_chat_details: Option<Box<LiveChatSuperChatDetails>> =
            "superChatDetails",
        /// Details about the Super Sticker event, this is only set if the type is
        /// `superStickerEvent`.
        pub super_sticker_details: Option<Box<LiveChatSuperStickerDetails>> =
            "superStickerDetails",
        /// Details about the text message, this is only set if the type is
        /// `textMessageEvent`.
        pub text_message_details: Option<Box<LiveChatTextMessageDetails>> =
            "textMessageDetails",
        /// The type of message, this will always be present, it determines the contents
        /// of the message as well as which fields will be present.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<LiveChatMessageSnippetType>> = "type",
        /// The property `userBannedDetails`.
        pub user_banned_details: Option<Box<LiveChatUserBannedMessageDetails>> =
            "userBannedDetails",
    }
}

open_enum! {
    /// The type of message, this will always be present, it determines the contents of
    /// the message as well as which fields will be present.
    pub enum LiveChatMessageSnippetType = "LiveChatMessageSnippet.type" {
        /// The value `invalidType`.
        InvalidType = "invalidType",
        /// The value `textMessageEvent`.
        TextMessageEvent = "textMessageEvent",
        /// The value `tombstone`.
        Tombstone = "tombstone",
        /// The value `fanFundingEvent`.
        FanFundingEvent = "fanFundingEvent",
        /// The value `chatEndedEvent`.
        ChatEndedEvent = "chatEndedEvent",
        /// The value `sponsorOnlyModeStartedEvent`.
        SponsorOnlyModeStartedEvent = "sponsorOnlyModeStartedEvent",
        /// The value `sponsorOnlyModeEndedEvent`.
        SponsorOnlyModeEndedEvent = "sponsorOnlyModeEndedEvent",
        /// The value `newSponsorEvent`.
        NewSponsorEvent = "newSponsorEvent",
        /// The value `memberMilestoneChatEvent`.
        MemberMilestoneChatEvent = "memberMilestoneChatEvent",
        /// The value `membershipGiftingEvent`.
        MembershipGiftingEvent = "membershipGiftingEvent",
        /// The value `giftMembershipReceivedEvent`.
        GiftMembershipReceivedEvent = "giftMembershipReceivedEvent",
        /// The value `messageDeletedEvent`.
        #[deprecated]
        MessageDeletedEvent = "messageDeletedEvent",
        /// The value `messageRetractedEvent`.
        #[deprecated]
        MessageRetractedEvent = "messageRetractedEvent",
        /// The value `userBannedEvent`.
        UserBannedEvent = "userBannedEvent",
        /// The value `superChatEvent`.
        SuperChatEvent = "superChatEvent",
        /// The value `superStickerEvent`.
        SuperStickerEvent = "superStickerEvent",
        /// The value `pollEvent`.
        PollEvent = "pollEvent",
        /// A virtual gift sent by a viewer to support a creator.
        GiftEvent = "giftEvent",
    }
}
