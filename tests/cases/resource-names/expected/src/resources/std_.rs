//! The resource `std`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `std`.
#[derive(Clone, Debug)]
pub struct Std {
    pub(crate) service: Service,
}

impl Std {
    /// Calls the method `resourcenames.std.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.std.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.std.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Std::get`].
    pub struct Get -> Files {}
}
