//! The resource `projects.thing`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `projects.thing`.
#[derive(Clone, Debug)]
pub struct ThingResource {
    pub(crate) service: Service,
}

impl ThingResource {
    /// Calls the method `twins.projects.thing.get`.
    ///
    /// `GET v1/get`, method id `twins.projects.thing.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "twins.projects.thing.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ThingResource::get`].
    pub struct Get -> Thing {}
}
