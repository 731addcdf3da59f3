//! The resource `con`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;

/// The resource `con`.
#[derive(Clone, Debug)]
pub struct Con {
    pub(crate) service: Service,
}

impl Con {
    /// Calls the method `resourcenames.con.get`.
    ///
    /// `GET v1/get`, method id `resourcenames.con.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "resourcenames.con.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Con::get`].
    pub struct Get -> Files {}
}
