//! The schema `I18nRegionListResponse`.

use gapi_runtime::v1::record;

use super::I18nRegion;

record! {
    /// The schema `I18nRegionListResponse`.
    pub struct I18nRegionListResponse = "I18nRegionListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of regions where YouTube is available. In this map, the i18n region ID
        /// is the map key, and its value is the corresponding i18nRegion resource.
        pub items: Option<Vec<I18nRegion>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#i18nRegionListResponse".
        ///
        /// The default is `youtube#i18nRegionListResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
