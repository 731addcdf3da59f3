//! The resource `oldThings`.

pub mod parts;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::old_things::parts::Parts;
use crate::schemas::OldThing;

/// The resource `oldThings`.
#[deprecated]
#[derive(Clone, Debug)]
pub struct OldThings {
    pub(crate) service: Service,
}

impl OldThings {
    /// The resource `oldThings.parts`.
    pub fn parts(&self) -> Parts {
        let service = self.service.clone();
        Parts { service }
    }

    /// Calls the method `deprecation.oldThings.get`.
    ///
    /// `GET v1/get`, method id `deprecation.oldThings.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "deprecation.oldThings.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`OldThings::get`].
    pub struct Get -> OldThing {}
}
