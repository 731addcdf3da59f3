//! The schema `VideoTrainability`.

use gapi_runtime::v1::record;

record! {
    /// Specifies who is allowed to train on the video.
    pub struct VideoTrainability = "VideoTrainability" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#videoTrainability".
        ///
        /// The default is `youtube#videoTrainability`.
        pub kind: Option<String> = "kind",
        /// Specifies who is allowed to train on the video. Valid values are: - a single
        /// string "all" - a single string "none" - a list of allowed parties
        pub permitted: Option<Vec<String>> = "permitted",
        /// The ID of the video.
        pub video_id: Option<String> = "videoId",
    }
}
