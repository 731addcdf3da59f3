//! The schema `I18nRegionSnippet`.

use gapi_runtime::v1::record;

record! {
    /// Basic details about an i18n region, such as region code and human-readable name.
    pub struct I18nRegionSnippet = "I18nRegionSnippet" {
        /// The region code as a 2-letter ISO country code.
        pub gl: Option<String> = "gl",
        /// The human-readable name of the region.
        pub name: Option<String> = "name",
    }
}
