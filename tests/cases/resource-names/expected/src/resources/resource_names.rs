//! The resource `resourceNames`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `resourceNames`.
#[derive(Clone, Debug)]
pub struct ResourceNamesResource {
    pub(crate) service: Service,
}

impl ResourceNamesResource {
    /// Calls the method `resourcenames.resourceNames.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.resourceNames.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.resourceNames.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ResourceNamesResource::get`].
    pub struct Get -> Files {}
}
