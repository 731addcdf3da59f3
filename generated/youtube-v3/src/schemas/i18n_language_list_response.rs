//! The schema `I18nLanguageListResponse`.

use gapi_runtime::v1::record;

use super::I18nLanguage;

record! {
    /// The schema `I18nLanguageListResponse`.
    pub struct I18nLanguageListResponse = "I18nLanguageListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        pub event_id: Option<String> = "eventId",
        /// A list of supported i18n languages. In this map, the i18n language ID is the
        /// map key, and its value is the corresponding i18nLanguage resource.
        pub items: Option<Vec<I18nLanguage>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#i18nLanguageListResponse".
        ///
        /// The default is `youtube#i18nLanguageListResponse`.
        pub kind: Option<String> = "kind",
        /// The visitorId identifies the visitor.
        pub visitor_id: Option<String> = "visitorId",
    }
}
