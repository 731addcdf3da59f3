//! A client of the Example mediaupload API, version v1.
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
//! use gapi_mediaupload_v1::Mediaupload;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Mediaupload::new(&client);
//!     let objects = service.objects();
//!     let call = objects.put("my-name");
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

use crate::resources::objects::Objects;

/// The service `mediaupload` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Mediaupload {
    pub(crate) service: Service,
}

impl Mediaupload {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `objects`.
    pub fn objects(&self) -> Objects {
        let service = self.service.clone();
        Objects { service }
    }
}

const API: Api = Api {
    name: "mediaupload",
    version: "v1",
    revision: "20260105",
    root_url: "https://mediaupload.googleapis.com/",
    service_path: "mediaupload/v1/",
    batch_path: "",
    ..Api::DEFAULT
};
