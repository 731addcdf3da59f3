//! The schema `UserLanguage`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a language entry.
    pub struct UserLanguage = "UserLanguage" {
        /// Other language. User can provide their own language name if there is no
        /// corresponding ISO 639 language code. If this is set, `languageCode` can't be
        /// set.
        pub custom_language: Option<String> = "customLanguage",
        /// ISO 639 string representation of a language. See Language Codes
        /// (`/admin-sdk/directory/v1/languages`) for the list of supported codes. Valid
        /// language codes outside the supported set will be accepted by the API but may
        /// lead to unexpected behavior. Illegal values cause `SchemaException`. If this
        /// is set, `customLanguage` can't be set.
        pub language_code: Option<String> = "languageCode",
        /// Optional. If present, controls whether the specified `languageCode` is the
        /// user's preferred language. If `customLanguage` is set, this can't be set.
        /// Allowed values are `preferred` and `not_preferred`.
        pub preference: Option<String> = "preference",
    }
}
