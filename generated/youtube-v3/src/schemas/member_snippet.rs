//! The schema `MemberSnippet`.

use gapi_runtime::v1::record;

use super::ChannelProfileDetails;
use super::MembershipsDetails;

record! {
    /// The schema `MemberSnippet`.
    pub struct MemberSnippet = "MemberSnippet" {
        /// The id of the channel that's offering memberships.
        pub creator_channel_id: Option<String> = "creatorChannelId",
        /// Details about the member.
        pub member_details: Option<Box<ChannelProfileDetails>> = "memberDetails",
        /// Details about the user's membership.
        pub memberships_details: Option<Box<MembershipsDetails>> = "membershipsDetails",
    }
}
