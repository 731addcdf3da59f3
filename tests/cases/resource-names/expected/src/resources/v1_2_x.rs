//! The resource `v1.2-x`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `v1.2-x`.
#[derive(Clone, Debug)]
pub struct V1_2X {
    pub(crate) service: Service,
}

impl V1_2X {
    /// Calls the method `resourcenames.v1.2-x.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.v1.2-x.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.v1.2-x.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`V1_2X::get`].
    pub struct Get -> Files {}
}
