//! A client of the Google Drive API, version v3.
//!
//! The Google Drive API allows clients to access resources from Google Drive.
//!
//! Google documents the API at <https://developers.google.com/workspace/drive/>.
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
//! use gapi_drive_v3::Drive;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Drive::new(&client);
//!     let files = service.files();
//!     let call = files.list();
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
mod operations;
pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::about::AboutResource;
use crate::resources::accessproposals::Accessproposals;
use crate::resources::approvals::Approvals;
use crate::resources::apps::Apps;
use crate::resources::changes::Changes;
use crate::resources::channels::Channels;
use crate::resources::comments::Comments;
use crate::resources::drives::Drives;
use crate::resources::files::Files;
use crate::resources::operations::Operations;
use crate::resources::permissions::Permissions;
use crate::resources::replies::Replies;
use crate::resources::revisions::Revisions;
use crate::resources::teamdrives::Teamdrives;

/// The service `drive` `v3`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Drive {
    pub(crate) service: Service,
}

impl Drive {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `about`.
    pub fn about(&self) -> AboutResource {
        let service = self.service.clone();
        AboutResource { service }
    }

    /// The resource `accessproposals`.
    pub fn accessproposals(&self) -> Accessproposals {
        let service = self.service.clone();
        Accessproposals { service }
    }

    /// The resource `approvals`.
    pub fn approvals(&self) -> Approvals {
        let service = self.service.clone();
        Approvals { service }
    }

    /// The resource `apps`.
    pub fn apps(&self) -> Apps {
        let service = self.service.clone();
        Apps { service }
    }

    /// The resource `changes`.
    pub fn changes(&self) -> Changes {
        let service = self.service.clone();
        Changes { service }
    }

    /// The resource `channels`.
    pub fn channels(&self) -> Channels {
        let service = self.service.clone();
        Channels { service }
    }

    /// The resource `comments`.
    pub fn comments(&self) -> Comments {
        let service = self.service.clone();
        Comments { service }
    }

    /// The resource `drives`.
    pub fn drives(&self) -> Drives {
        let service = self.service.clone();
        Drives { service }
    }

    /// The resource `files`.
    pub fn files(&self) -> Files {
        let service = self.service.clone();
        Files { service }
    }

    /// The resource `operations`.
    pub fn operations(&self) -> Operations {
        let service = self.service.clone();
        Operations { service }
    }

    /// The resource `permissions`.
    pub fn permissions(&self) -> Permissions {
        let service = self.service.clone();
        Permissions { service }
    }

    /// The resource `replies`.
    pub fn replies(&self) -> Replies {
        let service = self.service.clone();
        Replies { service }
    }

    /// The resource `revisions`.
    pub fn revisions(&self) -> Revisions {
        let service = self.service.clone();
        Revisions { service }
    }

    /// The resource `teamdrives`.
    pub fn teamdrives(&self) -> Teamdrives {
        let service = self.service.clone();
        Teamdrives { service }
    }
}

const API: Api = Api {
    name: "drive",
    version: "v3",
    revision: "20261106",
    root_url: "https://www.googleapis.com/",
    service_path: "drive/v3/",
    batch_path: "batch/drive/v3",
    mtls_root_url: Some("https://www.mtls.googleapis.com/"),
    ..Api::DEFAULT
};
