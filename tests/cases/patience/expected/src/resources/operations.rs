//! The resource `operations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Operation;

/// The resource `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    pub(crate) service: Service,
}

impl Operations {
    /// Calls the method `patience.operations.pull`.
    ///
    /// `POST v1/pull`, method id `patience.operations.pull`.
    pub fn pull(&self) -> Pull {
        let call = Call::new(&self.service, &PULL);
        Pull { call }
    }

    /// Calls the method `patience.operations.start`.
    ///
    /// `POST v1/start`, method id `patience.operations.start`.
    pub fn start(&self) -> Start {
        let call = Call::new(&self.service, &START);
        Start { call }
    }

    /// Calls the method `patience.operations.wait`.
    ///
    /// `POST v1/wait`, method id `patience.operations.wait`.
    pub fn wait(&self) -> Wait {
        let call = Call::new(&self.service, &WAIT);
        Wait { call }
    }
}

const PULL: Method = Method {
    id: "patience.operations.pull",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/pull")],
    attempt_timeout_seconds: Some(120),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::pull`].
    pub struct Pull -> Operation {}
}

const START: Method = Method {
    id: "patience.operations.start",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/start")],
    repeat: Repeat::Once,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::start`].
    pub struct Start -> Operation {}
}

const WAIT: Method = Method {
    id: "patience.operations.wait",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/wait")],
    repeat: Repeat::Always,
    attempt_timeout_seconds: Some(150),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::wait`].
    pub struct Wait -> Operation {}
}
