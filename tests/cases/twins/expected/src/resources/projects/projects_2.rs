//! The resource `projects.projects`.

pub mod projects;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `projects.projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.projects.projects`.
    pub fn projects(&self) -> projects::Projects {
        let service = self.service.clone();
        projects::Projects { service }
    }

    /// Calls the method `twins.projects.projects.get`.
    ///
    /// `GET v1/get`, method id `twins.projects.projects.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "twins.projects.projects.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::get`].
    pub struct Get -> Thing {}
}
