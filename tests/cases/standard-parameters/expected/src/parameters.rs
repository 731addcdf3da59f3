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
        /// The parameter `alt`.
        ///
        /// The default is `json`.
        alt: Open<AltSchema> = "alt",
        /// JSONP
        callback: String = "callback",
        /// The parameter `default`.
        default_: String = "default",
        /// Selector specifying which fields to include in a partial response.
        ///
        /// Named `fields` on the wire.
        fields_: String = "fields",
        /// The parameter `key`.
        key: String = "key",
        /// The parameter `new`.
        new_: String = "new",
        /// The parameter `oauth_token`.
        oauth_token: String = "oauth_token",
        /// The parameter `prettyPrint`.
        ///
        /// The default is `true`.
        pretty_print: bool = "prettyPrint",
        /// The parameter `quotaUser`.
        quota_user: String = "quotaUser",
        /// The parameter `uploadType`.
        upload_type: String = "uploadType",
        /// The parameter `upload_protocol`.
        upload_protocol: String = "upload_protocol",
        /// The parameter `userIp`.
        user_ip: String = "userIp",
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
    /// The parameter `alt` of every method.
    pub enum AltSchema = "parameters.alt" {
        /// Responses with Content-Type of application/json
        Json = "json",
        /// Media download
        Media = "media",
        /// Protobuf
        Proto = "proto",
    }
}
