//! The resource `names`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::CallSchema;
use crate::schemas::MethodSchema;
use crate::schemas::OptionSchema;
use crate::schemas::ResultSchema;

/// The resource `names`.
#[derive(Clone, Debug)]
pub struct Names {
    pub(crate) service: Service,
}

impl Names {
    /// Calls the method `reservedschemanames.names.call`.
    ///
    /// `GET v1/call`, method id `reservedschemanames.names.call`.
    pub fn call(&self) -> CallCall {
        let call = Call::new(&self.service, &CALL);
        CallCall { call }
    }

    /// Calls the method `reservedschemanames.names.get`.
    ///
    /// `POST v1/get`, method id `reservedschemanames.names.get`.
    pub fn get(&self, request: OptionSchema) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.body(request);
        Get { call }
    }

    /// Calls the method `reservedschemanames.names.method`.
    ///
    /// `GET v1/method`, method id `reservedschemanames.names.method`.
    pub fn method(&self) -> MethodCall {
        let call = Call::new(&self.service, &METHOD);
        MethodCall { call }
    }
}

const CALL: Method = Method {
    id: "reservedschemanames.names.call",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/call")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Names::call`].
    pub struct CallCall -> CallSchema {}
}

const GET: Method = Method {
    id: "reservedschemanames.names.get",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Names::get`].
    pub struct Get -> ResultSchema {
        /// The parameter `when`.
        when: Timestamp = "when",
    }
}

const METHOD: Method = Method {
    id: "reservedschemanames.names.method",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/method")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Names::method`].
    pub struct MethodCall -> MethodSchema {}
}
