//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Thing;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// A sentence that is long enough to be wrapped when it is printed, because it goes
    /// on and on and says the same thing over and over again. A sentence that is long
    /// enough to be wrapped when it is printed, because it goes on and on and says the
    /// same thing over and over again.
    ///
    /// A second paragraph.
    ///
    /// `GET v1/{+name}`, method id `prose.things.get`.
    ///
    /// - `name`: Required. The name, such as `projects/*/things/*`. A sentence that is
    ///   long enough to be wrapped when it is printed, because it goes on and on and
    ///   says the same thing over and over again.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "prose.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> Thing {
        /// For example:
        ///
        /// - `a = 1`
        /// - `b = 2`
        /// - `c = 3`
        filter: String = "filter",
    }
}
