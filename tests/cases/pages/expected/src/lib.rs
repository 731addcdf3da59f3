//! A client of the Pages API, version v1.
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
//! use gapi_pages_v1::Pages;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Pages::new(&client);
//!     let cars = service.cars();
//!     let call = cars.list();
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

use crate::resources::cars::Cars;

/// The service `pages` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Pages {
    pub(crate) service: Service,
}

impl Pages {
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
}

const API: Api = Api {
    name: "pages",
    version: "v1",
    revision: "",
    root_url: "https://pages.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
