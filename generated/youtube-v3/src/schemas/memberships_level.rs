//! The schema `MembershipsLevel`.

use gapi_runtime::v1::record;

use super::MembershipsLevelSnippet;

record! {
    /// A \*membershipsLevel\* resource represents an offer made by YouTube creators for
    /// their fans. Users can become members of the channel by joining one of the
    /// available levels. They will provide recurring monetary support and receives
    /// special benefits.
    pub struct MembershipsLevel = "MembershipsLevel" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube assigns to uniquely identify the memberships level.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#membershipsLevelListResponse".
        ///
        /// The default is `youtube#membershipsLevel`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the level.
        pub snippet: Option<Box<MembershipsLevelSnippet>> = "snippet",
    }
}
