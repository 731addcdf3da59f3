//! The schema `Channel`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::ChannelAuditDetails;
use super::ChannelBrandingSettings;
use super::ChannelContentDetails;
use super::ChannelContentOwnerDetails;
use super::ChannelConversionPings;
use super::ChannelLocalization;
use super::ChannelSnippet;
use super::ChannelStatistics;
use super::ChannelStatus;
use super::ChannelTopicDetails;

record! {
    /// A \*channel\* resource contains information about a YouTube channel.
    pub struct Channel = "Channel" {
        /// The auditionDetails object encapsulates channel data that is relevant for
        /// YouTube Partners during the audition process.
        pub audit_details: Option<Box<ChannelAuditDetails>> = "auditDetails",
        /// The brandingSettings object encapsulates information about the branding of
        /// the channel.
        pub branding_settings: Option<Box<ChannelBrandingSettings>> = "brandingSettings",
        /// The contentDetails object encapsulates information about the channel's
        /// content.
        pub content_details: Option<Box<ChannelContentDetails>> = "contentDetails",
        /// The contentOwnerDetails object encapsulates channel data that is relevant for
        /// YouTube Partners linked with the channel.
        pub content_owner_details: Option<Box<ChannelContentOwnerDetails>> =
            "contentOwnerDetails",
        /// The conversionPings object encapsulates information about conversion pings
        /// that need to be respected by the channel.
        #[deprecated]
        pub conversion_pings: Option<Box<ChannelConversionPings>> = "conversionPings",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the channel.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#channel".
        ///
        /// The default is `youtube#channel`.
        pub kind: Option<String> = "kind",
        /// Localizations for different languages
        pub localizations: Option<BTreeMap<String, ChannelLocalization>> =
            "localizations",
        /// The snippet object contains basic details about the channel, such as its
        /// title, description, and thumbnail images.
        pub snippet: Option<Box<ChannelSnippet>> = "snippet",
        /// The statistics object encapsulates statistics for the channel.
        pub statistics: Option<Box<ChannelStatistics>> = "statistics",
        /// The status object encapsulates information about the privacy status of the
        /// channel.
        pub status: Option<Box<ChannelStatus>> = "status",
        /// The topicDetails object encapsulates information about Freebase topics
        /// associated with the channel.
        pub topic_details: Option<Box<ChannelTopicDetails>> = "topicDetails",
    }
}
