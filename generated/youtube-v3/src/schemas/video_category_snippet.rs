//! The schema `VideoCategorySnippet`.

use gapi_runtime::v1::record;

record! {
    /// Basic details about a video category, such as its localized title.
    pub struct VideoCategorySnippet = "VideoCategorySnippet" {
        /// The property `assignable`.
        pub assignable: Option<bool> = "assignable",
        /// The YouTube channel that created the video category.
        ///
        /// The default is `UCBR8-60-B28hp2BmDPdntcQ`.
        pub channel_id: Option<String> = "channelId",
        /// The video category's title.
        pub title: Option<String> = "title",
    }
}
