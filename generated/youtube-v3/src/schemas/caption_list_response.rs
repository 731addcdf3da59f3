//! The schema `CaptionListResponse`.

use gapi_runtime::v1::record;

use super::Caption;

record! {
    /// The schema `CaptionListResponse`.
    pub struct CaptionListResponse = "CaptionListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of captions that match the request criteria.
        pub items: Option<Vec<Caption>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#captionListResponse".
        ///
        /// The default is `youtube#captionListResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
