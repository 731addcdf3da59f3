//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::record;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `noschemas.things.get`.
    ///
    /// `GET v1/{id}`, method id `noschemas.things.get`.
    ///
    /// - `id`: The parameter `id`.
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("id", id.into());
        Get { call }
    }

    /// Calls the method `noschemas.things.ping`.
    ///
    /// `POST v1/ping`, method id `noschemas.things.ping`.
    pub fn ping(&self) -> Ping {
        let call = Call::new(&self.service, &PING);
        Ping { call }
    }
}

const GET: Method = Method {
    id: "noschemas.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Value("id")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> GetResponse {}
}

const PING: Method = Method {
    id: "noschemas.things.ping",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/ping")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::ping`].
    pub struct Ping -> () {}
}

record! {
    /// The response of `noschemas.things.get`.
    pub struct GetResponse = "noschemas.things.get.response" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
