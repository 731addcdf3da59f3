//! The schema `VideoGetRatingResponse`.

use gapi_runtime::v1::record;

use super::VideoRating;

record! {
    /// The schema `VideoGetRatingResponse`.
    pub struct VideoGetRatingResponse = "VideoGetRatingResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of ratings that match the request criteria.
        pub items: Option<Vec<VideoRating>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#videoGetRatingResponse".
        ///
        /// The default is `youtube#videoGetRatingResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
