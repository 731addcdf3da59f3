//! The schema `VideoCategory`.

use gapi_runtime::v1::record;

use super::VideoCategorySnippet;

record! {
    /// A \*videoCategory\* resource identifies a category that has been or could be
    /// associated with uploaded videos.
    pub struct VideoCategory = "VideoCategory" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the video category.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#videoCategory".
        ///
        /// The default is `youtube#videoCategory`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the video category, including
        /// its title.
        pub snippet: Option<Box<VideoCategorySnippet>> = "snippet",
    }
}
