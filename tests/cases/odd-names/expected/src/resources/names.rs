//! The resource `names`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Names;

/// The resource `names`.
#[derive(Clone, Debug)]
pub struct NamesResource {
    pub(crate) service: Service,
}

impl NamesResource {
    /// Calls the method `oddnames.names.get`.
    ///
    /// `GET v1/get`, method id `oddnames.names.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "oddnames.names.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`NamesResource::get`].
    pub struct Get -> Names {}
}
