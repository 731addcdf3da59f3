//! A client of the Example onlytoplevelmethods API, version v1.
//!
//! Shows what documents like this give.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.

#![forbid(unsafe_code)]
pub mod methods;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

/// The service `onlytoplevelmethods` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Onlytoplevelmethods {
    pub(crate) service: Service,
}

impl Onlytoplevelmethods {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }
}

const API: Api = Api {
    name: "onlytoplevelmethods",
    version: "v1",
    revision: "20260105",
    root_url: "https://onlytoplevelmethods.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
