//! The schema `ChannelSettings`.

use gapi_runtime::v1::record;

record! {
    /// Branding properties for the channel view.
    pub struct ChannelSettings = "ChannelSettings" {
        /// The country of the channel.
        pub country: Option<String> = "country",
        /// The property `defaultLanguage`.
        pub default_language: Option<String> = "defaultLanguage",
        /// Which content tab users should see when viewing the channel.
        #[deprecated]
        pub default_tab: Option<String> = "defaultTab",
        /// Specifies the channel description.
        pub description: Option<String> = "description",
        /// Title for the featured channels tab.
        #[deprecated]
        pub featured_channels_title: Option<String> = "featuredChannelsTitle",
        /// The list of featured channels.
        #[deprecated]
        pub featured_channels_urls: Option<Vec<String>> = "featuredChannelsUrls",
        /// Lists keywords associated with the channel, comma-separated.
        pub keywords: Option<String> = "keywords",
        /// Whether user-submitted comments left on the channel page need to be approved
        /// by the channel owner to be publicly visible.
        #[deprecated]
        pub moderate_comments: Option<bool> = "moderateComments",
        /// A prominent color that can be rendered on this channel page.
        #[deprecated]
        pub profile_color: Option<String> = "profileColor",
        /// Whether the tab to browse the videos should be displayed.
        #[deprecated]
        pub show_browse_view: Option<bool> = "showBrowseView",
        /// Whether related channels should be proposed.
        #[deprecated]
        pub show_related_channels: Option<bool> = "showRelatedChannels",
        /// Specifies the channel title.
        pub title: Option<String> = "title",
        /// The ID for a Google Analytics account to track and measure traffic to the
        /// channels.
        pub tracking_analytics_account_id: Option<String> = "trackingAnalyticsAccountId",
        /// The trailer of the channel, for users that are not subscribers.
        pub unsubscribed_trailer: Option<String> = "unsubscribedTrailer",
    }
}
