//! The resource `operations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Operation;

/// The resource `operations`.
#[derive(Clone, Debug)]
pub struct OperationsResource {
    pub(crate) service: Service,
}

impl OperationsResource {
    /// Calls the method `operations.operations.get`.
    ///
    /// `GET v1/{+name}`, method id `operations.operations.get`.
    ///
    /// - `name`: The parameter `name`.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "operations.operations.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`OperationsResource::get`].
    pub struct Get -> Operation [poller crate::operations::OPERATION_2] {}
}
