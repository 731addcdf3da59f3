//! The resource `at_location`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `at_location`.
#[derive(Clone, Debug)]
pub struct AtLocation {
    pub(crate) service: Service,
}

impl AtLocation {
    /// Calls the method `resourcenames.at_location.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.at_location.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.at_location.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`AtLocation::get`].
    pub struct Get -> Files {}
}
