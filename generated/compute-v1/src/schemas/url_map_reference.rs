//! The schema `UrlMapReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `UrlMapReference`.
    pub struct UrlMapReference = "UrlMapReference" {
        /// The property `urlMap`.
        pub url_map: Option<String> = "urlMap",
    }
}
