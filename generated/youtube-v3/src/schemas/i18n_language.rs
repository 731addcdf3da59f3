//! The schema `I18nLanguage`.

use gapi_runtime::v1::record;

use super::I18nLanguageSnippet;

record! {
    /// An \*i18nLanguage\* resource identifies a UI language currently supported by
    /// YouTube.
    pub struct I18nLanguage = "I18nLanguage" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the i18n language.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#i18nLanguage".
        ///
        /// The default is `youtube#i18nLanguage`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the i18n language, such as
        /// language code and human-readable name.
        pub snippet: Option<Box<I18nLanguageSnippet>> = "snippet",
    }
}
