//! The resource `alloc`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `alloc`.
#[derive(Clone, Debug)]
pub struct Alloc {
    pub(crate) service: Service,
}

impl Alloc {
    /// Calls the method `resourcenames.alloc.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.alloc.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.alloc.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Alloc::get`].
    pub struct Get -> Files {}
}
