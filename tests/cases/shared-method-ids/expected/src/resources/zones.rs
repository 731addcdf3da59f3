//! The resource `zones`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

/// The resource `zones`.
#[derive(Clone, Debug)]
pub struct Zones {
    pub(crate) service: Service,
}

impl Zones {
    /// Calls the method `sharedids.get`.
    ///
    /// `GET v1/zones/get`, method id `sharedids.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "sharedids.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/zones/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Zones::get`].
    pub struct Get -> GetResponse {
        /// The parameter `view`.
        view: Open<GetView> = "view",
    }
}

open_enum! {
    /// The parameter `view` of `zones.get`.
    pub enum GetView = "zones.get.view" {
        /// The value `A`.
        A = "A",
    }
}

record! {
    /// The response of `zones.get`.
    pub struct GetResponse = "zones.get.response" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
