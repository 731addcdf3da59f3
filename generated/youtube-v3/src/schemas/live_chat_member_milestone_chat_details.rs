//! The schema `LiveChatMemberMilestoneChatDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatMemberMilestoneChatDetails`.
    pub struct LiveChatMemberMilestoneChatDetails =
        "LiveChatMemberMilestoneChatDetails" {
        /// The name of the Level at which the viever is a member. The Level names are
        /// defined by the YouTube channel offering the Membership. In some situations
        /// this field isn't filled.
        pub member_level_name: Option<String> = "memberLevelName",
        /// The total amount of months (rounded up) the viewer has been a member that
        /// granted them this Member Milestone Chat. This is the same number of months as
        /// is being displayed to YouTube users.
        pub member_month: Option<u32> = "memberMonth",
        /// The comment added by the member to this Member Milestone Chat. This field is
        /// empty for messages without a comment from the member.
        pub user_comment: Option<String> = "userComment",
    }
}
