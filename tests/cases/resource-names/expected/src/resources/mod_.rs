//! The resource `mod`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `mod`.
#[derive(Clone, Debug)]
pub struct Mod {
    pub(crate) service: Service,
}

impl Mod {
    /// Calls the method `resourcenames.mod.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.mod.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.mod.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Mod::get`].
    pub struct Get -> Files {}
}
