//! The schema `UrlMapsValidateResponse`.

use gapi_runtime::v1::record;

use super::UrlMapValidationResult;

record! {
    /// The schema `UrlMapsValidateResponse`.
    pub struct UrlMapsValidateResponse = "UrlMapsValidateResponse" {
        /// The property `result`.
        pub result: Option<Box<UrlMapValidationResult>> = "result",
    }
}
