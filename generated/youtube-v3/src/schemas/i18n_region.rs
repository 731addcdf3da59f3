//! The schema `I18nRegion`.

use gapi_runtime::v1::record;

use super::I18nRegionSnippet;

record! {
    /// A \*i18nRegion\* resource identifies a region where YouTube is available.
    pub struct I18nRegion = "I18nRegion" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the i18n region.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#i18nRegion".
        ///
        /// The default is `youtube#i18nRegion`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the i18n region, such as
        /// region code and human-readable name.
        pub snippet: Option<Box<I18nRegionSnippet>> = "snippet",
    }
}
