//! The resource `projects.locations`.

pub mod clusters;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::projects::locations::clusters::Clusters;
use crate::schemas::Thing;

/// The resource `projects.locations`.
#[derive(Clone, Debug)]
pub struct Locations {
    pub(crate) service: Service,
}

impl Locations {
    /// The resource `projects.locations.clusters`.
    pub fn clusters(&self) -> Clusters {
        let service = self.service.clone();
        Clusters { service }
    }

    /// Calls the method `nestedresources.projects.locations.list`.
    ///
    /// `GET v1/{+name}/locations`, method id `nestedresources.projects.locations.list`.
    ///
    /// - `name`: The parameter `name`. Must match the pattern `^projects/[^/]+$`.
    pub fn list(&self, name: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("name", name.into());
        List { call }
    }
}

const LIST: Method = Method {
    id: "nestedresources.projects.locations.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("name"),
        Segment::Text("/locations"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Locations::list`].
    pub struct List -> Thing {}
}
