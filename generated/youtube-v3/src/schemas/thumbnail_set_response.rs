//! The schema `ThumbnailSetResponse`.

use gapi_runtime::v1::record;

use super::ThumbnailDetails;

record! {
    /// The schema `ThumbnailSetResponse`.
    pub struct ThumbnailSetResponse = "ThumbnailSetResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of thumbnails.
        pub items: Option<Vec<ThumbnailDetails>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#thumbnailSetResponse".
        ///
        /// The default is `youtube#thumbnailSetResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
