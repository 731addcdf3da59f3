//! The resource `clone`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `clone`.
#[derive(Clone, Debug)]
pub struct CloneResource {
    pub(crate) service: Service,
}

impl CloneResource {
    /// Calls the method `resourcenames.clone.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.clone.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.clone.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`CloneResource::get`].
    pub struct Get -> Files {}
}
