//! The schema `MembershipsLevelListResponse`.

use gapi_runtime::v1::record;

use super::MembershipsLevel;

record! {
    /// The schema `MembershipsLevelListResponse`.
    pub struct MembershipsLevelListResponse = "MembershipsLevelListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of pricing levels offered by a creator to the fans.
        pub items: Option<Vec<MembershipsLevel>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#membershipsLevelListResponse".
        ///
        /// The default is `youtube#membershipsLevelListResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
