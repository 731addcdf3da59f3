//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Alt;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `standardparameters.things.get`.
    ///
    /// `GET v1/get`, method id `standardparameters.things.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "standardparameters.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> Alt {}
}
