//! The resource `things`.

use gapi_runtime::RawBody;
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
    /// Calls the method `rawbodies.things.convert`.
    ///
    /// `POST v1/convert`, method id `rawbodies.things.convert`.
    ///
    /// - `request`: The body, raw bytes with a content type.
    ///
    /// Answers with raw bytes and their content type.
    pub fn convert(&self, request: RawBody) -> Convert {
        let mut call = Call::new(&self.service, &CONVERT);
        call.raw_body(request);
        Convert { call }
    }

    /// Calls the method `rawbodies.things.get`.
    ///
    /// `GET v1/get`, method id `rawbodies.things.get`.
    ///
    /// Answers with raw bytes and their content type.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `rawbodies.things.put`.
    ///
    /// `PUT v1/{+name}`, method id `rawbodies.things.put`.
    ///
    /// - `name`: The parameter `name`.
    /// - `request`: The body, raw bytes with a content type.
    pub fn put(&self, name: impl Into<String>, request: RawBody) -> Put {
        let mut call = Call::new(&self.service, &PUT);
        call.path("name", name.into());
        call.raw_body(request);
        Put { call }
    }
}

const CONVERT: Method = Method {
    id: "rawbodies.things.convert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/convert")],
    raw: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::convert`].
    pub struct Convert -> RawBody [download] {}
}

const GET: Method = Method {
    id: "rawbodies.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    raw: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> RawBody [download] {}
}

const PUT: Method = Method {
    id: "rawbodies.things.put",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::put`].
    pub struct Put -> Thing {}
}
