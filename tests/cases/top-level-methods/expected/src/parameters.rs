//! Parameters that every method takes.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::parameters;

parameters! {
    /// Parameters of any call, which take effect with the call's `with`.
    pub struct StandardParameters {
        /// OAuth access token.
        access_token: String = "access_token",
        /// The parameter `alt`.
        ///
        /// The default is `json`.
        alt: Open<Alt> = "alt",
        /// API key.
        key: String = "key",
    }
}

open_enum! {
    /// The parameter `alt` of every method.
    pub enum Alt = "parameters.alt" {
        /// The value `json`.
        Json = "json",
        /// The value `media`.
        Media = "media",
    }
}
