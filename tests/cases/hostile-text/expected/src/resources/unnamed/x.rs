//! The resource `"#*/ {}.../../x`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::EtcPasswd;
use crate::schemas::Evil;

/// The resource `"#*/ {}.../../x`.
#[derive(Clone, Debug)]
pub struct X {
    pub(crate) service: Service,
}

impl X {
    /// Calls the method `hostiletext.y`.
    ///
    /// `GET v1/y`, method id `hostiletext.y`.
    pub fn y(&self, request: EtcPasswd) -> Y {
        let mut call = Call::new(&self.service, &Y);
        call.body(request);
        Y { call }
    }
}

const Y: Method = Method {
    id: "hostiletext.y",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/y")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`X::y`].
    pub struct Y -> Evil {}
}
