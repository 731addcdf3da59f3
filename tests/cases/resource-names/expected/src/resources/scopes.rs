//! The resource `scopes`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `scopes`.
#[derive(Clone, Debug)]
pub struct Scopes {
    pub(crate) service: Service,
}

impl Scopes {
    /// Calls the method `resourcenames.scopes.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.scopes.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.scopes.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Scopes::get`].
    pub struct Get -> Files {}
}
