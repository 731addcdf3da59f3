//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
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
    /// Calls the method `chosenexample.things.get`.
    ///
    /// `GET v1/get`, method id `chosenexample.things.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Searches for things. And more.
    ///
    /// `POST v1/{project}/things:search`, method id `chosenexample.things.search`.
    ///
    /// - `project`: The parameter `project`.
    /// - `limit`: The parameter `limit`.
    pub fn search(
        &self,
        project: impl Into<String>,
        limit: i32,
        request: Thing,
    ) -> Search {
        let mut call = Call::new(&self.service, &SEARCH);
        call.path("project", project.into());
        call.query("limit", limit.to_param());
        call.body(request);
        Search { call }
    }
}

const GET: Method = Method {
    id: "chosenexample.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> Thing {}
}

const SEARCH: Method = Method {
    id: "chosenexample.things.search",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Value("project"),
        Segment::Text("/things:search"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::search`].
    pub struct Search -> Thing {}
}
