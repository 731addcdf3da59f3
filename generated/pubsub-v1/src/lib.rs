//! A client of the Cloud Pub/Sub API, version v1.
//!
//! Provides reliable, many-to-many, asynchronous messaging between applications.
//!
//! Google documents the API at <https://cloud.google.com/pubsub/docs>.
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
//! use gapi_pubsub_v1::Pubsub;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Pubsub::new(&client);
//!     let projects = service.projects();
//!     let topics = projects.topics();
//!     let call = topics.list("projects/my-project");
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
use gapi_runtime::Error;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Endpoint;
use gapi_runtime::v1::Service;

use crate::resources::projects::Projects;

/// The service `pubsub` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Pubsub {
    pub(crate) service: Service,
}

impl Pubsub {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The service at its regional endpoint of a location, such as `us-east1`.
    ///
    /// # Errors
    ///
    /// The service has no endpoint there.
    pub fn at_location(client: &Client, location: &str) -> Result<Self, Error> {
        let service = Service::at_location(client, &API, location)?;
        Ok(Self { service })
    }

    /// The resource `projects`.
    pub fn projects(&self) -> Projects {
        let service = self.service.clone();
        Projects { service }
    }
}

const API: Api = Api {
    name: "pubsub",
    version: "v1",
    revision: "20261027",
    root_url: "https://pubsub.googleapis.com/",
    service_path: "",
    batch_path: "batch",
    mtls_root_url: Some("https://pubsub.mtls.googleapis.com/"),
    endpoints: &[
        Endpoint {
            location: "africa-south1",
            url: "https://pubsub.africa-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-east1",
            url: "https://pubsub.asia-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-east2",
            url: "https://pubsub.asia-east2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast1",
            url: "https://pubsub.asia-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast2",
            url: "https://pubsub.asia-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast3",
            url: "https://pubsub.asia-northeast3.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south1",
            url: "https://pubsub.asia-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south2",
            url: "https://pubsub.asia-south2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast1",
            url: "https://pubsub.asia-southeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast2",
            url: "https://pubsub.asia-southeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast3",
            url: "https://pubsub.asia-southeast3.rep.googleapis.com/",
        },
        Endpoint {
            location: "australia-southeast1",
            url: "https://pubsub.australia-southeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "australia-southeast2",
            url: "https://pubsub.australia-southeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-central2",
            url: "https://pubsub.europe-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-north1",
            url: "https://pubsub.europe-north1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-north2",
            url: "https://pubsub.europe-north2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-southwest1",
            url: "https://pubsub.europe-southwest1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west1",
            url: "https://pubsub.europe-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west10",
            url: "https://pubsub.europe-west10.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west12",
            url: "https://pubsub.europe-west12.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west15",
            url: "https://pubsub.europe-west15.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west2",
            url: "https://pubsub.europe-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west3",
            url: "https://pubsub.europe-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west4",
            url: "https://pubsub.europe-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west6",
            url: "https://pubsub.europe-west6.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west8",
            url: "https://pubsub.europe-west8.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west9",
            url: "https://pubsub.europe-west9.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central1",
            url: "https://pubsub.me-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central2",
            url: "https://pubsub.me-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-west1",
            url: "https://pubsub.me-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast1",
            url: "https://pubsub.northamerica-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast2",
            url: "https://pubsub.northamerica-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-south1",
            url: "https://pubsub.northamerica-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "southamerica-east1",
            url: "https://pubsub.southamerica-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "southamerica-west1",
            url: "https://pubsub.southamerica-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-central1",
            url: "https://pubsub.us-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-central2",
            url: "https://pubsub.us-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east1",
            url: "https://pubsub.us-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east4",
            url: "https://pubsub.us-east4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east5",
            url: "https://pubsub.us-east5.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east7",
            url: "https://pubsub.us-east7.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-south1",
            url: "https://pubsub.us-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west1",
            url: "https://pubsub.us-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west2",
            url: "https://pubsub.us-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west3",
            url: "https://pubsub.us-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west4",
            url: "https://pubsub.us-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west8",
            url: "https://pubsub.us-west8.rep.googleapis.com/",
        },
    ],
    ..Api::DEFAULT
};
