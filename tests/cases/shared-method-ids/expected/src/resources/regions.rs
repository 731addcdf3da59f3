//! The resource `regions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

/// The resource `regions`.
#[derive(Clone, Debug)]
pub struct Regions {
    pub(crate) service: Service,
}

impl Regions {
    /// Calls the method `sharedids.get`.
    ///
    /// `GET v1/regions/get`, method id `sharedids.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "sharedids.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/regions/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Regions::get`].
    pub struct Get -> GetResponse {
        /// The parameter `view`.
        view: Open<GetView> = "view",
    }
}

open_enum! {
    /// The parameter `view` of `regions.get`.
    pub enum GetView = "regions.get.view" {
        /// The value `B`.
        B = "B",
    }
}

record! {
    /// The response of `regions.get`.
    pub struct GetResponse = "regions.get.response" {
        /// The property `b`.
        pub b: Option<String> = "b",
    }
}
