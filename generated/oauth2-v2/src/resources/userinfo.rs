//! The resource `userinfo`.

pub mod v2;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::userinfo::v2::V2;
use crate::schemas::Userinfo;
use crate::scopes;

/// The resource `userinfo`.
#[derive(Clone, Debug)]
pub struct UserinfoResource {
    pub(crate) service: Service,
}

impl UserinfoResource {
    /// The resource `userinfo.v2`.
    pub fn v2(&self) -> V2 {
        let service = self.service.clone();
        V2 { service }
    }

    /// Calls the method `oauth2.userinfo.get`.
    ///
    /// `GET oauth2/v2/userinfo`, method id `oauth2.userinfo.get`.
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
    id: "oauth2.userinfo.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("oauth2/v2/userinfo")],
    scopes: &[scopes::OPENID, scopes::USERINFO_EMAIL, scopes::USERINFO_PROFILE],
    default_scope: Some(scopes::USERINFO_EMAIL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UserinfoResource::get`].
    pub struct Get -> Userinfo {}
}
