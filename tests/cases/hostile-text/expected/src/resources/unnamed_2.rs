//! The resource `..`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

/// The resource `..`.
#[derive(Clone, Debug)]
pub struct UnnamedResource2 {
    pub(crate) service: Service,
}

impl UnnamedResource2 {
    /// Calls the method `hostiletext...`.
    ///
    /// `GET v1/dots`, method id `hostiletext...`.
    pub fn unnamed(&self) -> UnnamedCall {
        let call = Call::new(&self.service, &UNNAMED);
        UnnamedCall { call }
    }
}

const UNNAMED: Method = Method {
    id: "hostiletext...",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/dots")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`UnnamedResource2::unnamed`].
    pub struct UnnamedCall -> () {}
}
