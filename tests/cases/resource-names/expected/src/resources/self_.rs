//! The resource `self`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `self`.
#[derive(Clone, Debug)]
pub struct SelfResource {
    pub(crate) service: Service,
}

impl SelfResource {
    /// Calls the method `resourcenames.self.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.self.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.self.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`SelfResource::get`].
    pub struct Get -> Files {}
}
