//! A client of the Operations API, version v1.
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
//! use gapi_operations_v1::Operations;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Operations::new(&client);
//!     let operations = service.operations();
//!     let call = operations.get("my-name");
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
mod operations;
pub mod resources;
pub mod schemas;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::cars::Cars;
use crate::resources::operations::OperationsResource;
use crate::resources::zone_operations::ZoneOperations;

/// The service `operations` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Operations {
    pub(crate) service: Service,
}

impl Operations {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `cars`.
    pub fn cars(&self) -> Cars {
        let service = self.service.clone();
        Cars { service }
    }

    /// The resource `operations`.
    pub fn operations(&self) -> OperationsResource {
        let service = self.service.clone();
        OperationsResource { service }
    }

    /// The resource `zoneOperations`.
    pub fn zone_operations(&self) -> ZoneOperations {
        let service = self.service.clone();
        ZoneOperations { service }
    }
}

const API: Api = Api {
    name: "operations",
    version: "v1",
    revision: "",
    root_url: "https://operations.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
