//! The resource `use`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `use`.
#[derive(Clone, Debug)]
pub struct Use {
    pub(crate) service: Service,
}

impl Use {
    /// Calls the method `resourcenames.use.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.use.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.use.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Use::get`].
    pub struct Get -> Files {}
}
