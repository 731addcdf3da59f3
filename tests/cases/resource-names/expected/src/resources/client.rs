//! The resource `client`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `client`.
#[derive(Clone, Debug)]
pub struct ClientResource {
    pub(crate) service: Service,
}

impl ClientResource {
    /// Calls the method `resourcenames.client.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.client.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.client.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ClientResource::get`].
    pub struct Get -> Files {}
}
