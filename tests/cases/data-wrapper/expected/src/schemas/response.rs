//! The schema `Response`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Response`.
    pub struct Response = "Response" {
        /// The property `translations`.
        pub translations: Option<Vec<String>> = "translations",
    }
}
