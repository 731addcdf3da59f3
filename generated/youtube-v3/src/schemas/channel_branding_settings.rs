//! The schema `ChannelBrandingSettings`.

use gapi_runtime::v1::record;

use super::ChannelSettings;
use super::ImageSettings;
use super::PropertyValue;
use super::WatchSettings;

record! {
    /// Branding properties of a YouTube channel.
    pub struct ChannelBrandingSettings = "ChannelBrandingSettings" {
        /// Branding properties for the channel view.
        pub channel: Option<Box<ChannelSettings>> = "channel",
        /// Additional experimental branding properties.
        #[deprecated]
        pub hints: Option<Vec<PropertyValue>> = "hints",
        /// Branding properties for branding images.
        pub image: Option<Box<ImageSettings>> = "image",
        /// Branding properties for the watch page.
        #[deprecated]
        pub watch: Option<Box<WatchSettings>> = "watch",
    }
}
