//! The resource `com1`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `com1`.
#[derive(Clone, Debug)]
pub struct Com1 {
    pub(crate) service: Service,
}

impl Com1 {
    /// Calls the method `resourcenames.com1.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.com1.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.com1.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Com1::get`].
    pub struct Get -> Files {}
}
