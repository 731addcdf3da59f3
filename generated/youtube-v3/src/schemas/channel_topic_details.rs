//! The schema `ChannelTopicDetails`.

use gapi_runtime::v1::record;

record! {
    /// Freebase topic information related to the channel.
    pub struct ChannelTopicDetails = "ChannelTopicDetails" {
        /// A list of Wikipedia URLs that describe the channel's content.
        pub topic_categories: Option<Vec<String>> = "topicCategories",
        /// A list of Freebase topic IDs associated with the channel. You can retrieve
        /// information about each topic using the Freebase Topic API.
        #[deprecated]
        pub topic_ids: Option<Vec<String>> = "topicIds",
    }
}
