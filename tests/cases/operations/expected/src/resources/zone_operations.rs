//! The resource `zoneOperations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ZonalOperation;

/// The resource `zoneOperations`.
#[derive(Clone, Debug)]
pub struct ZoneOperations {
    pub(crate) service: Service,
}

impl ZoneOperations {
    /// Calls the method `operations.zoneOperations.get`.
    ///
    /// `GET v1/zones/{zone}/operations/{operation}`, method id
    /// `operations.zoneOperations.get`.
    ///
    /// - `zone`: The parameter `zone`.
    /// - `operation`: The parameter `operation`.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn get(&self, zone: impl Into<String>, operation: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("zone", zone.into());
        call.path("operation", operation.into());
        Get { call }
    }

    /// Calls the method `operations.zoneOperations.wait`.
    ///
    /// `POST v1/zones/{zone}/operations/{operation}/wait`, method id
    /// `operations.zoneOperations.wait`.
    ///
    /// - `zone`: The parameter `zone`.
    /// - `operation`: The parameter `operation`.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn wait(&self, zone: impl Into<String>, operation: impl Into<String>) -> Wait {
        let mut call = Call::new(&self.service, &WAIT);
        call.path("zone", zone.into());
        call.path("operation", operation.into());
        Wait { call }
    }
}

const GET: Method = Method {
    id: "operations.zoneOperations.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/zones/"),
        Segment::Value("zone"),
        Segment::Text("/operations/"),
        Segment::Value("operation"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ZoneOperations::get`].
    pub struct Get -> ZonalOperation [poller crate::operations::OPERATION] {}
}

const WAIT: Method = Method {
    id: "operations.zoneOperations.wait",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/zones/"),
        Segment::Value("zone"),
        Segment::Text("/operations/"),
        Segment::Value("operation"),
        Segment::Text("/wait"),
    ],
    repeat: Repeat::Always,
    attempt_timeout_seconds: Some(150),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ZoneOperations::wait`].
    pub struct Wait -> ZonalOperation [poller crate::operations::OPERATION] {}
}
