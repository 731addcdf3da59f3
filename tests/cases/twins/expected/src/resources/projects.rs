//! The resource `projects`.

pub mod list;
pub mod locations;
pub mod projects_2;
pub mod thing;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::projects::thing::ThingResource;
use crate::schemas::Thing;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.list`.
    pub fn list_resource(&self) -> list::List {
        let service = self.service.clone();
        list::List { service }
    }

    /// The resource `projects.locations`.
    pub fn locations_resource(&self) -> locations::Locations {
        let service = self.service.clone();
        locations::Locations { service }
    }

    /// The resource `projects.projects`.
    pub fn projects_resource(&self) -> projects_2::Projects {
        let service = self.service.clone();
        projects_2::Projects { service }
    }

    /// The resource `projects.thing`.
    pub fn thing(&self) -> ThingResource {
        let service = self.service.clone();
        ThingResource { service }
    }

    /// Calls the method `twins.projects.list`.
    ///
    /// `GET v1/list`, method id `twins.projects.list`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Calls the method `twins.projects.locations`.
    ///
    /// `GET v1/locations`, method id `twins.projects.locations`.
    pub fn locations(&self) -> Locations {
        let call = Call::new(&self.service, &LOCATIONS);
        Locations { call }
    }

    /// Calls the method `twins.projects.projects`.
    ///
    /// `GET v1/projects`, method id `twins.projects.projects`.
    pub fn projects(&self) -> ProjectsCall {
        let call = Call::new(&self.service, &PROJECTS);
        ProjectsCall { call }
    }
}

const LIST: Method = Method {
    id: "twins.projects.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::list`].
    pub struct List -> Thing {}
}

const LOCATIONS: Method = Method {
    id: "twins.projects.locations",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/locations")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::locations`].
    pub struct Locations -> Thing {}
}

const PROJECTS: Method = Method {
    id: "twins.projects.projects",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/projects")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::projects`].
    pub struct ProjectsCall -> Thing {}
}
