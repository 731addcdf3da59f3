//! The resource `userinfo`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Tokeninfo;
use crate::scopes;

/// The resource `userinfo`.
#[derive(Clone, Debug)]
pub struct Userinfo {
    pub(crate) service: Service,
}

impl Userinfo {
    /// Calls the method `toplevelmethods.userinfo.get`.
    ///
    /// `GET v1/get`, method id `toplevelmethods.userinfo.get`.
    ///
    /// Needs one of [these scopes](crate::scopes): `OPENID`, `USERINFO_EMAIL`. Asks for
    /// `USERINFO_EMAIL` unless the client or the call names others.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "toplevelmethods.userinfo.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    scopes: &[scopes::OPENID, scopes::USERINFO_EMAIL],
    default_scope: Some(scopes::USERINFO_EMAIL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Userinfo::get`].
    pub struct Get -> Tokeninfo {}
}
