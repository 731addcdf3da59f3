//! The resource `oldThings.parts`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::OldAlias;

/// The resource `oldThings.parts`.
#[derive(Clone, Debug)]
pub struct Parts {
    pub(crate) service: Service,
}

impl Parts {
    /// Calls the method `deprecation.oldThings.parts.get`.
    ///
    /// `GET v1/get`, method id `deprecation.oldThings.parts.get`.
    #[deprecated]
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "deprecation.oldThings.parts.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Parts::get`].
    pub struct Get -> OldAlias {}
}
