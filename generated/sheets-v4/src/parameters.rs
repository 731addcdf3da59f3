//! Parameters that every method takes.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::parameters;

parameters! {
    /// Parameters of any call, which take effect with the call's `with`.
    pub struct StandardParameters {
        /// V1 error format.
        ///
        /// Named `$.xgafv` on the wire.
        xgafv: Open<Xgafv> = "$.xgafv",
        /// OAuth access token.
        access_token: String = "access_token",
        /// Data format for response.
        ///
        /// The default is `json`.
        alt: Open<Alt> = "alt",
        /// JSONP
        callback: String = "callback",
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
        /// Available to use for quota purposes for server-side applications. Can be any
        /// arbitrary string assigned to a user, but should not exceed 40 characters.
        quota_user: String = "quotaUser",
        /// Legacy upload protocol for media (e.g. "media", "multipart").
        upload_type: String = "uploadType",
        /// Upload protocol for media (e.g. "raw", "multipart").
        upload_protocol: String = "upload_protocol",
    }
}

open_enum! {
    /// V1 error format.
    pub enum Xgafv = "parameters.$.xgafv" {
        /// v1 error format
        ///
        /// Named `1` on the wire.
        V1 = "1",
        /// v2 error format
        ///
        /// Named `2` on the wire.
        V2 = "2",
    }
}

open_enum! {
    /// Data format for response.
    pub enum Alt = "parameters.alt" {
        /// Responses with Content-Type of application/json
        Json = "json",
        /// Media download with context-dependent Content-Type
        Media = "media",
        /// Responses with Content-Type of application/x-protobuf
        Proto = "proto",
    }
}
