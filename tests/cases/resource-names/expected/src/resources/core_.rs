//! The resource `core`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `core`.
#[derive(Clone, Debug)]
pub struct Core {
    pub(crate) service: Service,
}

impl Core {
    /// Calls the method `resourcenames.core.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.core.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.core.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Core::get`].
    pub struct Get -> Files {}
}
