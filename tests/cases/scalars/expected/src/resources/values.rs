//! The resource `values`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Scalars;

/// The resource `values`.
#[derive(Clone, Debug)]
pub struct Values {
    pub(crate) service: Service,
}

impl Values {
    /// Calls the method `scalars.values.get`.
    ///
    /// `GET v1/get`, method id `scalars.values.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "scalars.values.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::get`].
    pub struct Get -> Scalars {}
}
