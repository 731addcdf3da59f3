//! The schema `TranslationsListResponse`.

use gapi_runtime::v1::record;

use super::TranslationsResource;

record! {
    /// The main language translation response message.
    pub struct TranslationsListResponse = "TranslationsListResponse" {
        /// Translations contains list of translation results of given text
        pub translations: Option<Vec<TranslationsResource>> = "translations",
    }
}
