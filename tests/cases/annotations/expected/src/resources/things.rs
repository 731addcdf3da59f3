//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `annotations.things.insert`.
    ///
    /// `POST v1/insert`, method id `annotations.things.insert`.
    pub fn insert(&self, request: Thing) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Calls the method `annotations.things.update`.
    ///
    /// `PUT v1/update`, method id `annotations.things.update`.
    pub fn update(&self, request: Thing) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.body(request);
        Update { call }
    }
}

const INSERT: Method = Method {
    id: "annotations.things.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/insert")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::insert`].
    pub struct Insert -> Thing {}
}

const UPDATE: Method = Method {
    id: "annotations.things.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("v1/update")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::update`].
    pub struct Update -> Thing {}
}
