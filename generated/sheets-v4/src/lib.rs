//! A client of the Google Sheets API, version v4.
//!
//! Reads and writes Google Sheets.
//!
//! Google documents the API at <https://developers.google.com/workspace/sheets/>.
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
//! use gapi_sheets_v4::Sheets;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Sheets::new(&client);
//!     let spreadsheets = service.spreadsheets();
//!     let call = spreadsheets.get("my-spreadsheet");
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

use crate::resources::spreadsheets::Spreadsheets;

/// The service `sheets` `v4`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Sheets {
    pub(crate) service: Service,
}

impl Sheets {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `spreadsheets`.
    pub fn spreadsheets(&self) -> Spreadsheets {
        let service = self.service.clone();
        Spreadsheets { service }
    }
}

const API: Api = Api {
    name: "sheets",
    version: "v4",
    revision: "20261019",
    root_url: "https://sheets.googleapis.com/",
    service_path: "",
    batch_path: "batch",
    mtls_root_url: Some("https://sheets.mtls.googleapis.com/"),
    ..Api::DEFAULT
};
