//! The schema `SearchResult`.

use gapi_runtime::v1::record;

use super::ResourceId;
use super::SearchResultSnippet;

record! {
    /// A search result contains information about a YouTube video, channel, or playlist
    /// that matches the search parameters specified in an API request. While a search
    /// result points to a uniquely identifiable resource, like a video, it does not have
    /// its own persistent data.
    pub struct SearchResult = "SearchResult" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The id object contains information that can be used to uniquely identify the
        /// resource that matches the search request.
        pub id: Option<Box<ResourceId>> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#searchResult".
        ///
        /// The default is `youtube#searchResult`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about a search result, such as its
        /// title or description. For example, if the search result is a video, then the
        /// title will be the video's title and the description will be the video's
        /// description.
        pub snippet: Option<Box<SearchResultSnippet>> = "snippet",
    }
}
