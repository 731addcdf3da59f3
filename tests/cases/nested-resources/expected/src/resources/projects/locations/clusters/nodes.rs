//! The resource `projects.locations.clusters.nodes`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `projects.locations.clusters.nodes`.
#[derive(Clone, Debug)]
pub struct Nodes {
    pub(crate) service: Service,
}

impl Nodes {
    /// Calls the method `nestedresources.projects.locations.clusters.nodes.get`.
    ///
    /// `GET v1/{+name}`, method id
    /// `nestedresources.projects.locations.clusters.nodes.get`.
    ///
    /// - `name`: The parameter `name`.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "nestedresources.projects.locations.clusters.nodes.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Nodes::get`].
    pub struct Get -> Thing {}
}
