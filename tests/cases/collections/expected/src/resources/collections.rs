//! The resource `collections`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Collections;

/// The resource `collections`.
#[derive(Clone, Debug)]
pub struct CollectionsResource {
    pub(crate) service: Service,
}

impl CollectionsResource {
    /// Calls the method `collections.collections.get`.
    ///
    /// `GET v1/get`, method id `collections.collections.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "collections.collections.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`CollectionsResource::get`].
    pub struct Get -> Collections {}
}
