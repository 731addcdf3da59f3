//! A client of the Gmail API, version v1.
//!
//! The Gmail API lets you view and manage Gmail mailbox data like threads, messages, and
//! labels.
//!
//! Google documents the API at <https://developers.google.com/workspace/gmail/api/>.
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
//! use gapi_gmail_v1::Gmail;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Gmail::new(&client);
//!     let users = service.users();
//!     let messages = users.messages();
//!     let call = messages.list("me");
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

use crate::resources::users::Users;

/// The service `gmail` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Gmail {
    pub(crate) service: Service,
}

impl Gmail {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `users`.
    pub fn users(&self) -> Users {
        let service = self.service.clone();
        Users { service }
    }
}

const API: Api = Api {
    name: "gmail",
    version: "v1",
    revision: "20261005",
    root_url: "https://gmail.googleapis.com/",
    service_path: "",
    batch_path: "batch",
    mtls_root_url: Some("https://gmail.mtls.googleapis.com/"),
    ..Api::DEFAULT
};
