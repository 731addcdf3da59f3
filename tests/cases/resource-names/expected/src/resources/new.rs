//! The resource `new`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `new`.
#[derive(Clone, Debug)]
pub struct New {
    pub(crate) service: Service,
}

impl New {
    /// Calls the method `resourcenames.new.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.new.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.new.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`New::get`].
    pub struct Get -> Files {}
}
