//! A client of the Google Cloud Translation API, version v2.
//!
//! The Google Cloud Translation API lets websites and programs integrate with Google
//! Translate programmatically.
//!
//! Google documents the API at
//! <https://code.google.com/apis/language/translate/v2/getting_started.html>.
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
//! use gapi_translate_v2::Translate;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Translate::new(&client);
//!     let languages = service.languages();
//!     let call = languages.list();
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

use crate::resources::detections::Detections;
use crate::resources::languages::Languages;
use crate::resources::translations::Translations;

/// The service `translate` `v2`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Translate {
    pub(crate) service: Service,
}

impl Translate {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `detections`.
    pub fn detections(&self) -> Detections {
        let service = self.service.clone();
        Detections { service }
    }

    /// The resource `languages`.
    pub fn languages(&self) -> Languages {
        let service = self.service.clone();
        Languages { service }
    }

    /// The resource `translations`.
    pub fn translations(&self) -> Translations {
        let service = self.service.clone();
        Translations { service }
    }
}

const API: Api = Api {
    name: "translate",
    version: "v2",
    revision: "20170525",
    root_url: "https://translation.googleapis.com/",
    service_path: "language/translate/",
    batch_path: "batch/translate",
    data_wrapper: true,
    ..Api::DEFAULT
};
