//! A client of the Example toplevelmethods API, version v1.
//!
//! Shows what documents like this give.
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
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//! use gapi_toplevelmethods_v1::Toplevelmethods;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Toplevelmethods::new(&client);
//!     let call = service.new_();
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

use crate::resources::userinfo::Userinfo;

/// The service `toplevelmethods` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Toplevelmethods {
    pub(crate) service: Service,
}

impl Toplevelmethods {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `userinfo`.
    pub fn userinfo_resource(&self) -> Userinfo {
        let service = self.service.clone();
        Userinfo { service }
    }
}

const API: Api = Api {
    name: "toplevelmethods",
    version: "v1",
    revision: "20260105",
    root_url: "https://toplevelmethods.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
