//! The resource `projects.list`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `projects.list`.
#[derive(Clone, Debug)]
pub struct List {
    pub(crate) service: Service,
}

impl List {
    /// Calls the method `twins.projects.list.get`.
    ///
    /// `GET v1/get`, method id `twins.projects.list.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "twins.projects.list.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`List::get`].
    pub struct Get -> Thing {}
}
