//! The resource `twins`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `twins`.
#[derive(Clone, Debug)]
pub struct TwinsResource {
    pub(crate) service: Service,
}

impl TwinsResource {
    /// Calls the method `twins.twins.get`.
    ///
    /// `GET v1/get`, method id `twins.twins.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "twins.twins.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`TwinsResource::get`].
    pub struct Get -> Thing {}
}
