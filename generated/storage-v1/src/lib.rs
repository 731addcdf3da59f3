//! A client of the Cloud Storage JSON API, version v1.
//!
//! Stores and retrieves potentially large, immutable data objects.
//!
//! Google documents the API at <https://developers.google.com/storage/docs/json_api/>.
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
//! use gapi_storage_v1::Storage;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Storage::new(&client);
//!     let objects = service.objects();
//!     let call = objects.list("my-bucket");
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
use gapi_runtime::Error;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Endpoint;
use gapi_runtime::v1::Service;

use crate::resources::anywhere_caches::AnywhereCachesResource;
use crate::resources::bucket_access_controls::BucketAccessControlsResource;
use crate::resources::buckets::BucketsResource;
use crate::resources::default_object_access_controls::DefaultObjectAccessControls;
use crate::resources::folders::FoldersResource;
use crate::resources::managed_folders::ManagedFoldersResource;
use crate::resources::notifications::NotificationsResource;
use crate::resources::object_access_controls::ObjectAccessControlsResource;
use crate::resources::objects::ObjectsResource;
use crate::resources::operations::Operations;
use crate::resources::projects::Projects;
use crate::resources::rapid_caches::RapidCachesResource;

/// The service `storage` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Storage {
    pub(crate) service: Service,
}

impl Storage {
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

    /// The resource `anywhereCaches`.
    pub fn anywhere_caches(&self) -> AnywhereCachesResource {
        let service = self.service.clone();
        AnywhereCachesResource { service }
    }

    /// The resource `bucketAccessControls`.
    pub fn bucket_access_controls(&self) -> BucketAccessControlsResource {
        BucketAccessControlsResource {
            service: self.service.clone(),
        }
    }

    /// The resource `buckets`.
    pub fn buckets(&self) -> BucketsResource {
        let service = self.service.clone();
        BucketsResource { service }
    }

    /// The resource `defaultObjectAccessControls`.
    pub fn default_object_access_controls(&self) -> DefaultObjectAccessControls {
        DefaultObjectAccessControls {
            service: self.service.clone(),
        }
    }

    /// The resource `folders`.
    pub fn folders(&self) -> FoldersResource {
        let service = self.service.clone();
        FoldersResource { service }
    }

    /// The resource `managedFolders`.
    pub fn managed_folders(&self) -> ManagedFoldersResource {
        let service = self.service.clone();
        ManagedFoldersResource { service }
    }

    /// The resource `notifications`.
    pub fn notifications(&self) -> NotificationsResource {
        let service = self.service.clone();
        NotificationsResource { service }
    }

    /// The resource `objectAccessControls`.
    pub fn object_access_controls(&self) -> ObjectAccessControlsResource {
        ObjectAccessControlsResource {
            service: self.service.clone(),
        }
    }

    /// The resource `objects`.
    pub fn objects(&self) -> ObjectsResource {
        let service = self.service.clone();
        ObjectsResource { service }
    }

    /// The resource `operations`.
    pub fn operations(&self) -> Operations {
        let service = self.service.clone();
        Operations { service }
    }

    /// The resource `projects`.
    pub fn projects(&self) -> Projects {
        let service = self.service.clone();
        Projects { service }
    }

    /// The resource `rapidCaches`.
    pub fn rapid_caches(&self) -> RapidCachesResource {
        let service = self.service.clone();
        RapidCachesResource { service }
    }
}

const API: Api = Api {
    name: "storage",
    version: "v1",
    revision: "20261009",
    root_url: "https://storage.googleapis.com/",
    service_path: "storage/v1/",
    batch_path: "batch/storage/v1",
    mtls_root_url: Some("https://storage.mtls.googleapis.com/"),
    endpoints: &[
        Endpoint {
            location: "africa-south1",
            url: "https://storage.africa-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-east1",
            url: "https://storage.asia-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-east2",
            url: "https://storage.asia-east2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast1",
            url: "https://storage.asia-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast2",
            url: "https://storage.asia-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast3",
            url: "https://storage.asia-northeast3.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south1",
            url: "https://storage.asia-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south2",
            url: "https://storage.asia-south2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast1",
            url: "https://storage.asia-southeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast2",
            url: "https://storage.asia-southeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "australia-southeast1",
            url: "https://storage.australia-southeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "australia-southeast2",
            url: "https://storage.australia-southeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "eu",
            url: "https://storage.eu.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-central2",
            url: "https://storage.europe-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-north1",
            url: "https://storage.europe-north1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-north2",
            url: "https://storage.europe-north2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-southwest1",
            url: "https://storage.europe-southwest1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west1",
            url: "https://storage.europe-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west10",
            url: "https://storage.europe-west10.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west12",
            url: "https://storage.europe-west12.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west2",
            url: "https://storage.europe-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west3",
            url: "https://storage.europe-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west4",
            url: "https://storage.europe-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west6",
            url: "https://storage.europe-west6.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west8",
            url: "https://storage.europe-west8.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west9",
            url: "https://storage.europe-west9.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central1",
            url: "https://storage.me-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central2",
            url: "https://storage.me-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-west1",
            url: "https://storage.me-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast1",
            url: "https://storage.northamerica-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast2",
            url: "https://storage.northamerica-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-south1",
            url: "https://storage.northamerica-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "southamerica-east1",
            url: "https://storage.southamerica-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "southamerica-west1",
            url: "https://storage.southamerica-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us",
            url: "https://storage.us.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-central1",
            url: "https://storage.us-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east1",
            url: "https://storage.us-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east4",
            url: "https://storage.us-east4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east5",
            url: "https://storage.us-east5.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-south1",
            url: "https://storage.us-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west1",
            url: "https://storage.us-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west2",
            url: "https://storage.us-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west3",
            url: "https://storage.us-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west4",
            url: "https://storage.us-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west8",
            url: "https://storage.us-west8.rep.googleapis.com/",
        },
    ],
    ..Api::DEFAULT
};
