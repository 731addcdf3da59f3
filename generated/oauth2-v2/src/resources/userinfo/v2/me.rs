//! The resource `userinfo.v2.me`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Userinfo;
use crate::scopes;

/// The resource `userinfo.v2.me`.
#[derive(Clone, Debug)]
pub struct Me {
    pub(crate) service: Service,
}

impl Me {
    /// Calls the method `oauth2.userinfo.v2.me.get`.
    ///
    /// `GET userinfo/v2/me`, method id `oauth2.userinfo.v2.me.get`.
    ///
    /// Needs one of [these scopes](crate::scopes): `OPENID`, `USERINFO_EMAIL`,
    /// `USERINFO_PROFILE`. Asks for `USERINFO_EMAIL` unless the client or the call names
    /// others.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "oauth2.userinfo.v2.me.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("userinfo/v2/me")],
    scopes: &[scopes::OPENID, scopes::USERINFO_EMAIL, scopes::USERINFO_PROFILE],
    default_scope: Some(scopes::USERINFO_EMAIL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Me::get`].
    pub struct Get -> Userinfo {}
}
