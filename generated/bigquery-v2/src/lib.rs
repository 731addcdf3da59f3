//! A client of the BigQuery API, version v2.
//!
//! A data platform for customers to create, manage, share and query data.
//!
//! Google documents the API at <https://cloud.google.com/bigquery/>.
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
//! use gapi_bigquery_v2::Bigquery;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Bigquery::new(&client);
//!     let projects = service.projects();
//!     let call = projects.list();
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

use crate::resources::datasets::Datasets;
use crate::resources::jobs::Jobs;
use crate::resources::models::Models;
use crate::resources::projects::Projects;
use crate::resources::routines::Routines;
use crate::resources::row_access_policies::RowAccessPolicies;
use crate::resources::tabledata::Tabledata;
use crate::resources::tables::Tables;

/// The service `bigquery` `v2`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Bigquery {
    pub(crate) service: Service,
}

impl Bigquery {
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

    /// The resource `datasets`.
    pub fn datasets(&self) -> Datasets {
        let service = self.service.clone();
        Datasets { service }
    }

    /// The resource `jobs`.
    pub fn jobs(&self) -> Jobs {
        let service = self.service.clone();
        Jobs { service }
    }

    /// The resource `models`.
    pub fn models(&self) -> Models {
        let service = self.service.clone();
        Models { service }
    }

    /// The resource `projects`.
    pub fn projects(&self) -> Projects {
        let service = self.service.clone();
        Projects { service }
    }

    /// The resource `routines`.
    pub fn routines(&self) -> Routines {
        let service = self.service.clone();
        Routines { service }
    }

    /// The resource `rowAccessPolicies`.
    pub fn row_access_policies(&self) -> RowAccessPolicies {
        let service = self.service.clone();
        RowAccessPolicies { service }
    }

    /// The resource `tabledata`.
    pub fn tabledata(&self) -> Tabledata {
        let service = self.service.clone();
        Tabledata { service }
    }

    /// The resource `tables`.
    pub fn tables(&self) -> Tables {
        let service = self.service.clone();
        Tables { service }
    }
}

const API: Api = Api {
    name: "bigquery",
    version: "v2",
    revision: "20261009",
    root_url: "https://bigquery.googleapis.com/",
    service_path: "bigquery/v2/",
    batch_path: "batch/bigquery/v2",
    mtls_root_url: Some("https://bigquery.mtls.googleapis.com/"),
    endpoints: &[
        Endpoint {
            location: "asia-south1",
            url: "https://bigquery.asia-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south2",
            url: "https://bigquery.asia-south2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west1",
            url: "https://bigquery.europe-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west10",
            url: "https://bigquery.europe-west10.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west2",
            url: "https://bigquery.europe-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west3",
            url: "https://bigquery.europe-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west4",
            url: "https://bigquery.europe-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west6",
            url: "https://bigquery.europe-west6.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west8",
            url: "https://bigquery.europe-west8.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west9",
            url: "https://bigquery.europe-west9.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central2",
            url: "https://bigquery.me-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast1",
            url: "https://bigquery.northamerica-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast2",
            url: "https://bigquery.northamerica-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-central1",
            url: "https://bigquery.us-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-central2",
            url: "https://bigquery.us-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east1",
            url: "https://bigquery.us-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east4",
            url: "https://bigquery.us-east4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east5",
            url: "https://bigquery.us-east5.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east7",
            url: "https://bigquery.us-east7.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-south1",
            url: "https://bigquery.us-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west1",
            url: "https://bigquery.us-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west2",
            url: "https://bigquery.us-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west3",
            url: "https://bigquery.us-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west4",
            url: "https://bigquery.us-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west8",
            url: "https://bigquery.us-west8.rep.googleapis.com/",
        },
    ],
    ..Api::DEFAULT
};
