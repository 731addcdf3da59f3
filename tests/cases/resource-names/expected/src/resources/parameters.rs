//! The resource `parameters`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `parameters`.
#[derive(Clone, Debug)]
pub struct Parameters {
    pub(crate) service: Service,
}

impl Parameters {
    /// Calls the method `resourcenames.parameters.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.parameters.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.parameters.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Parameters::get`].
    pub struct Get -> Files {}
}
