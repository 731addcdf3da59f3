//! Parameters that every method takes.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::parameters;

parameters! {
    /// Parameters of any call, which take effect with the call's `with`.
    pub struct StandardParameters {
        /// Data format for the response.
        ///
        /// The default is `json`.
        alt: Open<Alt> = "alt",
        /// Selector specifying which fields to include in a partial response.
        ///
        /// Named `fields` on the wire.
        fields_: String = "fields",
        /// API key. Your API key identifies your project and provides you with API
        /// access, quota, and reports. Required unless you provide an OAuth 2.0 token.
        key: String = "key",
        /// OAuth 2.0 token for the current user.
        oauth_token: String = "oauth_token",
        /// Returns response with indentations and line breaks.
        ///
        /// The default is `true`.
        pretty_print: bool = "prettyPrint",
        /// An opaque string that represents a user for quota purposes. Must not exceed
        /// 40 characters.
        quota_user: String = "quotaUser",
        /// Deprecated. Please use quotaUser instead.
        user_ip: String = "userIp",
    }
}

open_enum! {
    /// Data format for the response.
    pub enum Alt = "parameters.alt" {
        /// Responses with Content-Type of application/json
        Json = "json",
    }
}
