//! The schema `Caption`.

use gapi_runtime::v1::record;

use super::CaptionSnippet;

record! {
    /// A \*caption\* resource represents a YouTube caption track. A caption track is
    /// associated with exactly one YouTube video.
    pub struct Caption = "Caption" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the caption track.
        ///
        /// Required by `youtube.captions.update`.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#caption".
        ///
        /// The default is `youtube#caption`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the caption.
        pub snippet: Option<Box<CaptionSnippet>> = "snippet",
    }
}
