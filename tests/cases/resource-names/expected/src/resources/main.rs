//! The resource `main`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `main`.
#[derive(Clone, Debug)]
pub struct Main {
    pub(crate) service: Service,
}

impl Main {
    /// Calls the method `resourcenames.main.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.main.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.main.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Main::get`].
    pub struct Get -> Files {}
}
