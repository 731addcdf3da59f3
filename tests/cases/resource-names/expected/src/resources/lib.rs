//! The resource `lib`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `lib`.
#[derive(Clone, Debug)]
pub struct Lib {
    pub(crate) service: Service,
}

impl Lib {
    /// Calls the method `resourcenames.lib.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.lib.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.lib.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Lib::get`].
    pub struct Get -> Files {}
}
