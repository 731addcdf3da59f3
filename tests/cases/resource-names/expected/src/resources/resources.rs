//! The resource `resources`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `resources`.
#[derive(Clone, Debug)]
pub struct Resources {
    pub(crate) service: Service,
}

impl Resources {
    /// Calls the method `resourcenames.resources.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.resources.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.resources.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Resources::get`].
    pub struct Get -> Files {}
}
