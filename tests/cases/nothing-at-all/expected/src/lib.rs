//! A client of the Nothing API, version v1.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.

#![forbid(unsafe_code)]
use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

/// The service `nothing` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Nothing {
    #[allow(dead_code, reason = "nothing is called with the features that are on")]
    pub(crate) service: Service,
}

impl Nothing {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }
}

const API: Api = Api {
    name: "nothing",
    version: "v1",
    revision: "",
    root_url: "https://nothing.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
