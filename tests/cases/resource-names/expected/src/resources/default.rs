//! The resource `default`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `default`.
#[derive(Clone, Debug)]
pub struct DefaultResource {
    pub(crate) service: Service,
}

impl DefaultResource {
    /// Calls the method `resourcenames.default.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.default.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.default.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultResource::get`].
    pub struct Get -> Files {}
}
