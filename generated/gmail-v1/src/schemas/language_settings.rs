//! The schema `LanguageSettings`.

use gapi_runtime::v1::record;

record! {
    /// Language settings for an account. These settings correspond to the "Language
    /// settings" feature in the web interface.
    pub struct LanguageSettings = "LanguageSettings" {
        /// The language to display Gmail in, formatted as an RFC 3066 Language Tag (for
        /// example `en-GB`, `fr` or `ja` for British English, French, or Japanese
        /// respectively). The set of languages supported by Gmail evolves over time, so
        /// please refer to the "Language" dropdown in the Gmail settings for all
        /// available options, as described in the language settings help article. For a
        /// table of sample values, see [Manage language
        /// settings](https://developers.google.com/workspace/gmail/api/guides/language-settings).
        /// Not all Gmail clients can display the same set of languages. In the case that
        /// a user's display language is not available for use on a particular client,
        /// said client automatically chooses to display in the closest supported variant
        /// (or a reasonable default).
        pub display_language: Option<String> = "displayLanguage",
    }
}
