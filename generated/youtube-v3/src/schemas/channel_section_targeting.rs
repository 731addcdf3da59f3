//! The schema `ChannelSectionTargeting`.

use gapi_runtime::v1::record;

record! {
    /// ChannelSection targeting setting.
    pub struct ChannelSectionTargeting = "ChannelSectionTargeting" {
        /// The country the channel section is targeting.
        #[deprecated]
        pub countries: Option<Vec<String>> = "countries",
        /// The language the channel section is targeting.
        #[deprecated]
        pub languages: Option<Vec<String>> = "languages",
        /// The region the channel section is targeting.
        #[deprecated]
        pub regions: Option<Vec<String>> = "regions",
    }
}
