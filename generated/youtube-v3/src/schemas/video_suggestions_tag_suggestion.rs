//! The schema `VideoSuggestionsTagSuggestion`.

use gapi_runtime::v1::record;

record! {
    /// A single tag suggestion with its relevance information.
    pub struct VideoSuggestionsTagSuggestion = "VideoSuggestionsTagSuggestion" {
        /// A set of video categories for which the tag is relevant. You can use this
        /// information to display appropriate tag suggestions based on the video
        /// category that the video uploader associates with the video. By default, tag
        /// suggestions are relevant for all categories if there are no restricts defined
        /// for the keyword.
        pub category_restricts: Option<Vec<String>> = "categoryRestricts",
        /// The keyword tag suggested for the video.
        pub tag: Option<String> = "tag",
    }
}
