//! The resource `gapi_runtime`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `gapi_runtime`.
#[derive(Clone, Debug)]
pub struct GapiRuntime {
    pub(crate) service: Service,
}

impl GapiRuntime {
    /// Calls the method `resourcenames.gapi_runtime.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.gapi_runtime.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.gapi_runtime.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`GapiRuntime::get`].
    pub struct Get -> Files {}
}
