//! A client of the Patience API, version v1.
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
//! use gapi_patience_v1::Patience;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Patience::new(&client);
//!     let operations = service.operations();
//!     let call = operations.pull();
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

use crate::resources::operations::Operations;

/// The service `patience` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Patience {
    pub(crate) service: Service,
}

impl Patience {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `operations`.
    pub fn operations(&self) -> Operations {
        let service = self.service.clone();
        Operations { service }
    }
}

const API: Api = Api {
    name: "patience",
    version: "v1",
    revision: "",
    root_url: "https://patience.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
