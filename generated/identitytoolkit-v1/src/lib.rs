//! A client of the Identity Toolkit API, version v1.
//!
//! The Google Identity Toolkit API lets you use open standards to verify a user's
//! identity.
//!
//! Google documents the API at <https://cloud.google.com/identity-platform>.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.
//!
//! # Scopes
//!
//! OAuth scopes are constants of [`scopes`]; the docs of each method list those it
//! accepts.
//!
//! # Example
//!
//! ```no_run
//! use gapi_identitytoolkit_v1::IdentityToolkit;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = IdentityToolkit::new(&client);
//!     let v1 = service.v1();
//!     let call = v1.get_projects();
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::accounts::Accounts;
use crate::resources::projects::Projects;
use crate::resources::v1::V1;

/// The service `identitytoolkit` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct IdentityToolkit {
    pub(crate) service: Service,
}

impl IdentityToolkit {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `accounts`.
    pub fn accounts(&self) -> Accounts {
        let service = self.service.clone();
        Accounts { service }
    }

    /// The resource `projects`.
    pub fn projects(&self) -> Projects {
        let service = self.service.clone();
        Projects { service }
    }

    /// The resource `v1`.
    pub fn v1(&self) -> V1 {
        let service = self.service.clone();
        V1 { service }
    }
}

const API: Api = Api {
    name: "identitytoolkit",
    version: "v1",
    revision: "20261026",
    root_url: "https://identitytoolkit.googleapis.com/",
    service_path: "",
    batch_path: "batch",
    mtls_root_url: Some("https://identitytoolkit.mtls.googleapis.com/"),
    ..Api::DEFAULT
};
