//! Methods of the service itself.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::Oauth2;
use crate::schemas::Tokeninfo;

impl Oauth2 {
    /// Calls the method `oauth2.tokeninfo`.
    ///
    /// `POST oauth2/v2/tokeninfo`, method id `oauth2.tokeninfo`.
    pub fn tokeninfo(&self) -> TokeninfoCall {
        let call = Call::new(&self.service, &TOKENINFO);
        TokeninfoCall { call }
    }
}

const TOKENINFO: Method = Method {
    id: "oauth2.tokeninfo",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("oauth2/v2/tokeninfo")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Oauth2::tokeninfo`].
    pub struct TokeninfoCall -> Tokeninfo {
        /// The parameter `access_token`.
        access_token: String = "access_token",
        /// Data format for the response.
        ///
        /// The default is `json`.
        alt: Open<TokeninfoCallAlt> = "alt",
        /// Selector specifying which fields to include in a partial response.
        ///
        /// Named `fields` on the wire.
        fields_: String = "fields",
        /// The parameter `id_token`.
        id_token: String = "id_token",
        /// API key. Your API key identifies your project and provides you with API
        /// access, quota, and reports. Required unless you provide an OAuth 2.0 token.
        key: String = "key",
        /// OAuth 2.0 token for the current user.
        oauth_token: String = "oauth_token",
        /// The parameter `pp`.
        pp: String = "pp",
        /// Returns response with indentations and line breaks.
        ///
        /// The default is `true`.
        pretty_print: bool = "prettyPrint",
        /// An opaque string that represents a user for quota purposes. Must not exceed
        /// 40 characters.
        quota_user: String = "quotaUser",
        /// The parameter `strict`.
        strict: String = "strict",
        /// The parameter `trace`.
        trace: String = "trace",
        /// Deprecated. Please use quotaUser instead.
        user_ip: String = "userIp",
        /// The parameter `userip`.
        userip: String = "userip",
    }
}

open_enum! {
    /// Data format for the response.
    pub enum TokeninfoCallAlt = "oauth2.tokeninfo.alt" {
        /// Responses with Content-Type of application/json
        Json = "json",
    }
}
