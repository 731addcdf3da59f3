//! The resource `checks`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::HttpHealthCheck;
use crate::schemas::HttpHealthCheck2;

/// The resource `checks`.
#[derive(Clone, Debug)]
pub struct Checks {
    pub(crate) service: Service,
}

impl Checks {
    /// Calls the method `schemaclashes.checks.get`.
    ///
    /// `GET v1/get`, method id `schemaclashes.checks.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `schemaclashes.checks.getOld`.
    ///
    /// `GET v1/getOld`, method id `schemaclashes.checks.getOld`.
    pub fn get_old(&self) -> GetOld {
        let call = Call::new(&self.service, &GET_OLD);
        GetOld { call }
    }
}

const GET: Method = Method {
    id: "schemaclashes.checks.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Checks::get`].
    pub struct Get -> HttpHealthCheck {}
}

const GET_OLD: Method = Method {
    id: "schemaclashes.checks.getOld",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/getOld")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Checks::get_old`].
    pub struct GetOld -> HttpHealthCheck2 {}
}
