//! A client of the Google OAuth2 API, version v2.
//!
//! Obtains end-user authorization grants for use with other Google APIs.
//!
//! Google documents the API at
//! <https://developers.google.com/identity/protocols/oauth2/>.
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
//! use gapi_oauth2_v2::Oauth2;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Oauth2::new(&client);
//!     let userinfo = service.userinfo();
//!     let call = userinfo.get();
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
pub mod methods;
pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::userinfo::UserinfoResource;

/// The service `oauth2` `v2`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Oauth2 {
    pub(crate) service: Service,
}

impl Oauth2 {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `userinfo`.
    pub fn userinfo(&self) -> UserinfoResource {
        let service = self.service.clone();
        UserinfoResource { service }
    }
}

const API: Api = Api {
    name: "oauth2",
    version: "v2",
    revision: "20200213",
    root_url: "https://www.googleapis.com/",
    service_path: "",
    batch_path: "batch/oauth2/v2",
    ..Api::DEFAULT
};
