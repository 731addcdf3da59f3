//! The resource `projects.locations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `projects.locations`.
#[derive(Clone, Debug)]
pub struct Locations {
    pub(crate) service: Service,
}

impl Locations {
    /// Calls the method `twins.projects.locations.get`.
    ///
    /// `GET v1/get`, method id `twins.projects.locations.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `twins.projects.locations.locations`.
    ///
    /// `GET v1/locations`, method id `twins.projects.locations.locations`.
    pub fn locations(&self) -> LocationsCall {
        let call = Call::new(&self.service, &LOCATIONS);
        LocationsCall { call }
    }
}

const GET: Method = Method {
    id: "twins.projects.locations.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Locations::get`].
    pub struct Get -> Thing {}
}

const LOCATIONS: Method = Method {
    id: "twins.projects.locations.locations",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/locations")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Locations::locations`].
    pub struct LocationsCall -> Thing {}
}
