//! The resource `files`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::File;

/// The resource `files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) service: Service,
}

impl Files {
    /// Calls the method `recordednames.files.get`.
    ///
    /// `GET v1/get`, method id `recordednames.files.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "recordednames.files.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::get`].
    pub struct Get -> File {}
}
