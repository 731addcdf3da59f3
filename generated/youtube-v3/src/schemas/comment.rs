//! The schema `Comment`.

use gapi_runtime::v1::record;

use super::CommentSnippet;

record! {
    /// A \*comment\* represents a single YouTube comment.
    pub struct Comment = "Comment" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the comment.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#comment".
        ///
        /// The default is `youtube#comment`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the comment.
        pub snippet: Option<Box<CommentSnippet>> = "snippet",
    }
}
