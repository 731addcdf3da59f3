//! The schema `ChannelSection`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::ChannelSectionContentDetails;
use super::ChannelSectionLocalization;
use super::ChannelSectionSnippet;
use super::ChannelSectionTargeting;

record! {
    /// The schema `ChannelSection`.
    pub struct ChannelSection = "ChannelSection" {
        /// The contentDetails object contains details about the channel section content,
        /// such as a list of playlists or channels featured in the section.
        pub content_details: Option<Box<ChannelSectionContentDetails>> =
            "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the channel section.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#channelSection".
        ///
        /// The default is `youtube#channelSection`.
        pub kind: Option<String> = "kind",
        /// Localizations for different languages
        #[deprecated]
        pub localizations: Option<BTreeMap<String, ChannelSectionLocalization>> =
            "localizations",
        /// The snippet object contains basic details about the channel section, such as
        /// its type, style and title.
        pub snippet: Option<Box<ChannelSectionSnippet>> = "snippet",
        /// The targeting object contains basic targeting settings about the channel
        /// section.
        #[deprecated]
        pub targeting: Option<Box<ChannelSectionTargeting>> = "targeting",
    }
}
