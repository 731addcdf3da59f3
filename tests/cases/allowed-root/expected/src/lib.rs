//! A client of the Example allowedroot API, version v1.
//!
//! Shows what documents like this give.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.
//!
//! # Example
//!
//! ```no_run
//! use gapi_allowedroot_v1::Allowedroot;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Allowedroot::new(&client);
//!     let things = service.things();
//!     let call = things.get();
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
pub mod resources;
pub mod schemas;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::things::Things;

/// The service `allowedroot` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Allowedroot {
    pub(crate) service: Service,
}

impl Allowedroot {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `things`.
    pub fn things(&self) -> Things {
        let service = self.service.clone();
        Things { service }
    }
}

const API: Api = Api {
    name: "allowedroot",
    version: "v1",
    revision: "20260105",
    root_url: "https://api.example.com:8443/base/",
    service_path: "",
    batch_path: "",
    mtls_root_url: Some("https://mtls.example.com/"),
    ..Api::DEFAULT
};
