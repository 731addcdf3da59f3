//! The resource `trees`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Tree;

/// The resource `trees`.
#[derive(Clone, Debug)]
pub struct Trees {
    pub(crate) service: Service,
}

impl Trees {
    /// Calls the method `recursion.trees.get`.
    ///
    /// `GET v1/get`, method id `recursion.trees.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "recursion.trees.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Trees::get`].
    pub struct Get -> Tree {}
}
