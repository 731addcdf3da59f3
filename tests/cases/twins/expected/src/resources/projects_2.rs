//! The resource `Projects`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `Projects`.
#[derive(Clone, Debug)]
pub struct ProjectsResource {
    pub(crate) service: Service,
}

impl ProjectsResource {
    /// Calls the method `twins.Projects.get`.
    ///
    /// `GET v1/get`, method id `twins.Projects.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "twins.Projects.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ProjectsResource::get`].
    pub struct Get -> Thing {}
}
