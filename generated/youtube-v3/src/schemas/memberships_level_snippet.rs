//! The schema `MembershipsLevelSnippet`.

use gapi_runtime::v1::record;

use super::LevelDetails;

record! {
    /// The schema `MembershipsLevelSnippet`.
    pub struct MembershipsLevelSnippet = "MembershipsLevelSnippet" {
        /// The id of the channel that's offering channel memberships.
        pub creator_channel_id: Option<String> = "creatorChannelId",
        /// Details about the pricing level.
        pub level_details: Option<Box<LevelDetails>> = "levelDetails",
    }
}
