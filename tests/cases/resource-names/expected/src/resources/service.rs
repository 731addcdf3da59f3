//! The resource `service`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `service`.
#[derive(Clone, Debug)]
pub struct ServiceResource {
    pub(crate) service: Service,
}

impl ServiceResource {
    /// Calls the method `resourcenames.service.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.service.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.service.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ServiceResource::get`].
    pub struct Get -> Files {}
}
