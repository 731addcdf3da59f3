//! The schema `CommentSnippetAuthorChannelId`.

use gapi_runtime::v1::record;

record! {
    /// Contains the id of the author's YouTube channel, if any.
    pub struct CommentSnippetAuthorChannelId = "CommentSnippetAuthorChannelId" {
        /// The id of the author's YouTube channel.
        pub value: Option<String> = "value",
    }
}
