//! The schema `ChannelLocalization`.

use gapi_runtime::v1::record;

record! {
    /// Channel localization setting
    pub struct ChannelLocalization = "ChannelLocalization" {
        /// The localized strings for channel's description.
        pub description: Option<String> = "description",
        /// The localized strings for channel's title.
        pub title: Option<String> = "title",
    }
}
