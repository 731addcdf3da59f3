//! A client of the Example twins API, version v1.
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
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//! use gapi_twins_v1::Twins;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Twins::new(&client);
//!     let projects = service.projects();
//!     let call = projects.list();
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

use crate::resources::projects::Projects;
use crate::resources::projects_2::ProjectsResource;
use crate::resources::twins::TwinsResource;

/// The service `twins` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Twins {
    pub(crate) service: Service,
}

impl Twins {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `Projects`.
    pub fn projects_resource(&self) -> ProjectsResource {
        let service = self.service.clone();
        ProjectsResource { service }
    }

    /// The resource `projects`.
    pub fn projects(&self) -> Projects {
        let service = self.service.clone();
        Projects { service }
    }

    /// The resource `twins`.
    pub fn twins(&self) -> TwinsResource {
        let service = self.service.clone();
        TwinsResource { service }
    }
}

const API: Api = Api {
    name: "twins",
    version: "v1",
    revision: "20260105",
    root_url: "https://twins.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
