//! The schema `ChannelSectionLocalization`.

use gapi_runtime::v1::record;

record! {
    /// ChannelSection localization setting
    pub struct ChannelSectionLocalization = "ChannelSectionLocalization" {
        /// The localized strings for channel section's title.
        #[deprecated]
        pub title: Option<String> = "title",
    }
}
