//! The schema `ChannelBannerResource`.

use gapi_runtime::v1::record;

record! {
    /// A channel banner returned as the response to a channel_banner.insert call.
    pub struct ChannelBannerResource = "ChannelBannerResource" {
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#channelBannerResource".
        ///
        /// The default is `youtube#channelBannerResource`.
        pub kind: Option<String> = "kind",
        /// The URL of this banner image.
        pub url: Option<String> = "url",
    }
}
