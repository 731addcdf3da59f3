//! The resource `type`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `type`.
#[derive(Clone, Debug)]
pub struct Type {
    pub(crate) service: Service,
}

impl Type {
    /// Calls the method `resourcenames.type.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.type.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.type.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Type::get`].
    pub struct Get -> Files {}
}
