//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `apiversion.things.get`.
    ///
    /// `GET v1/get`, method id `apiversion.things.get`.
    ///
    /// Sent with API version `2024-06-01`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `apiversion.things.list`.
    ///
    /// `GET v1/list`, method id `apiversion.things.list`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }
}

const GET: Method = Method {
    id: "apiversion.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    api_version: Some("2024-06-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> Thing {}
}

const LIST: Method = Method {
    id: "apiversion.things.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::list`].
    pub struct List -> Thing {}
}
