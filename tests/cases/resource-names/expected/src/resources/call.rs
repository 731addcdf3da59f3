//! The resource `call`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `call`.
#[derive(Clone, Debug)]
pub struct CallResource {
    pub(crate) service: Service,
}

impl CallResource {
    /// Calls the method `resourcenames.call.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.call.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.call.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`CallResource::get`].
    pub struct Get -> Files {}
}
