//! The schema `I18nLanguageSnippet`.

use gapi_runtime::v1::record;

record! {
    /// Basic details about an i18n language, such as language code and human-readable
    /// name.
    pub struct I18nLanguageSnippet = "I18nLanguageSnippet" {
        /// A short BCP-47 code that uniquely identifies a language.
        pub hl: Option<String> = "hl",
        /// The human-readable name of the language in the language itself.
        pub name: Option<String> = "name",
    }
}
