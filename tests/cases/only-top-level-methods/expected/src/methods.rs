//! Methods of the service itself.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::call;

use crate::Onlytoplevelmethods;

impl Onlytoplevelmethods {
    /// Calls the method `onlytoplevelmethods.ping`.
    ///
    /// `POST v1/ping`, method id `onlytoplevelmethods.ping`.
    pub fn ping(&self) -> Ping {
        let call = Call::new(&self.service, &PING);
        Ping { call }
    }
}

const PING: Method = Method {
    id: "onlytoplevelmethods.ping",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/ping")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Onlytoplevelmethods::ping`].
    pub struct Ping -> () {}
}
