//! The schema `LiveChatUserBannedMessageDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChannelProfileDetails;

record! {
    /// The schema `LiveChatUserBannedMessageDetails`.
    pub struct LiveChatUserBannedMessageDetails = "LiveChatUserBannedMessageDetails" {
        /// The duration of the ban. This property is only present if the `banType` is
        /// `temporary`.
        pub ban_duration_seconds: Option<u64> = "banDurationSeconds",
        /// The type of ban.
        pub ban_type: Option<Open<LiveChatUserBannedMessageDetailsBanType>> = "banType",
        /// The details of the user that was banned.
        pub banned_user_details: Option<Box<ChannelProfileDetails>> =
            "bannedUserDetails",
    }
}

open_enum! {
    /// The type of ban.
    pub enum LiveChatUserBannedMessageDetailsBanType =
        "LiveChatUserBannedMessageDetails.banType" {
        /// The value `permanent`.
        Permanent = "permanent",
        /// The value `temporary`.
        Temporary = "temporary",
    }
}
