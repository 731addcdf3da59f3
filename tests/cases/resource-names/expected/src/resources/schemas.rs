//! The resource `schemas`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `schemas`.
#[derive(Clone, Debug)]
pub struct Schemas {
    pub(crate) service: Service,
}

impl Schemas {
    /// Calls the method `resourcenames.schemas.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.schemas.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.schemas.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::get`].
    pub struct Get -> Files {}
}
