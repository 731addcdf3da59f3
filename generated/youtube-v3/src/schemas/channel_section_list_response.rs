//! The schema `ChannelSectionListResponse`.

use gapi_runtime::v1::record;

use super::ChannelSection;

record! {
    /// The schema `ChannelSectionListResponse`.
    pub struct ChannelSectionListResponse = "ChannelSectionListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of ChannelSections that match the request criteria.
        pub items: Option<Vec<ChannelSection>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#channelSectionListResponse".
        ///
        /// The default is `youtube#channelSectionListResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
