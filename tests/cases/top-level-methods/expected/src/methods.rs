//! Methods of the service itself.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use crate::Toplevelmethods;
use crate::schemas::Tokeninfo;
use crate::scopes;

impl Toplevelmethods {
    /// Calls the method `toplevelmethods.new`.
    ///
    /// `GET v1/new`, method id `toplevelmethods.new`.
    pub fn new_(&self) -> New {
        let call = Call::new(&self.service, &NEW);
        New { call }
    }

    /// Calls the method `toplevelmethods.tokeninfo`.
    ///
    /// `POST oauth2/v2/tokeninfo`, method id `toplevelmethods.tokeninfo`.
    ///
    /// - `alt`: The parameter `alt`.
    pub fn tokeninfo(&self, alt: impl Into<Open<TokeninfoCallAlt>>) -> TokeninfoCall {
        let mut call = Call::new(&self.service, &TOKENINFO);
        call.query("alt", alt.into().to_param());
        TokeninfoCall { call }
    }

    /// Calls the method `toplevelmethods.userinfo`.
    ///
    /// `GET v1/userinfo`, method id `toplevelmethods.userinfo`.
    ///
    /// Needs [this scope](crate::scopes): `OPENID`.
    pub fn userinfo(&self) -> Userinfo {
        let call = Call::new(&self.service, &USERINFO);
        Userinfo { call }
    }
}

const NEW: Method = Method {
    id: "toplevelmethods.new",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/new")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Toplevelmethods::new_`].
    pub struct New -> Tokeninfo {}
}

const TOKENINFO: Method = Method {
    id: "toplevelmethods.tokeninfo",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("oauth2/v2/tokeninfo")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Toplevelmethods::tokeninfo`].
    pub struct TokeninfoCall -> Tokeninfo {
        /// The token to look at.
        access_token: String = "access_token",
        /// The parameter `id_token`.
        id_token: String = "id_token",
    }
}

const USERINFO: Method = Method {
    id: "toplevelmethods.userinfo",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/userinfo")],
    scopes: &[scopes::OPENID],
    default_scope: Some(scopes::OPENID),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Toplevelmethods::userinfo`].
    pub struct Userinfo -> UserinfoResponse {}
}

open_enum! {
    /// The parameter `alt` of `toplevelmethods.tokeninfo`.
    pub enum TokeninfoCallAlt = "toplevelmethods.tokeninfo.alt" {
        /// The value `jsonc`.
        Jsonc = "jsonc",
    }
}

record! {
    /// The response of `toplevelmethods.userinfo`.
    pub struct UserinfoResponse = "toplevelmethods.userinfo.response" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
