//! A client of the Example resourcenames API, version v1.
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
//! use gapi_resourcenames_v1::ResourceNames;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = ResourceNames::new(&client);
//!     let files = service.files();
//!     let call = files.list();
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

use crate::resources::alloc_::Alloc;
use crate::resources::at_location::AtLocation;
use crate::resources::call::CallResource;
use crate::resources::client::ClientResource;
use crate::resources::clone::CloneResource;
use crate::resources::com1_::Com1;
use crate::resources::con_::Con;
use crate::resources::core_::Core;
use crate::resources::default::DefaultResource;
use crate::resources::files::FilesResource;
use crate::resources::gapi_runtime_::GapiRuntime;
use crate::resources::lib::Lib;
use crate::resources::main::Main;
use crate::resources::mod_::Mod;
use crate::resources::new::New;
use crate::resources::parameters::Parameters;
use crate::resources::resource_names::ResourceNamesResource;
use crate::resources::resources::Resources;
use crate::resources::schemas::Schemas;
use crate::resources::scopes::Scopes;
use crate::resources::self_::SelfResource;
use crate::resources::service::ServiceResource;
use crate::resources::std_::Std;
use crate::resources::type_::Type;
use crate::resources::use_::Use;
use crate::resources::v1_2_x::V1_2X;

/// The service `resourcenames` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct ResourceNames {
    pub(crate) service: Service,
}

impl ResourceNames {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `alloc`.
    pub fn alloc(&self) -> Alloc {
        let service = self.service.clone();
        Alloc { service }
    }

    /// The resource `at_location`.
    pub fn at_location_(&self) -> AtLocation {
        let service = self.service.clone();
        AtLocation { service }
    }

    /// The resource `call`.
    pub fn call(&self) -> CallResource {
        let service = self.service.clone();
        CallResource { service }
    }

    /// The resource `client`.
    pub fn client(&self) -> ClientResource {
        let service = self.service.clone();
        ClientResource { service }
    }

    /// The resource `clone`.
    pub fn clone_(&self) -> CloneResource {
        let service = self.service.clone();
        CloneResource { service }
    }

    /// The resource `com1`.
    pub fn com1(&self) -> Com1 {
        let service = self.service.clone();
        Com1 { service }
    }

    /// The resource `con`.
    pub fn con(&self) -> Con {
        let service = self.service.clone();
        Con { service }
    }

    /// The resource `core`.
    pub fn core(&self) -> Core {
        let service = self.service.clone();
        Core { service }
    }

    /// The resource `default`.
    pub fn default_(&self) -> DefaultResource {
        let service = self.service.clone();
        DefaultResource { service }
    }

    /// The resource `files`.
    pub fn files(&self) -> FilesResource {
        let service = self.service.clone();
        FilesResource { service }
    }

    /// The resource `gapi_runtime`.
    pub fn gapi_runtime(&self) -> GapiRuntime {
        let service = self.service.clone();
        GapiRuntime { service }
    }

    /// The resource `lib`.
    pub fn lib(&self) -> Lib {
        let service = self.service.clone();
        Lib { service }
    }

    /// The resource `main`.
    pub fn main(&self) -> Main {
        let service = self.service.clone();
        Main { service }
    }

    /// The resource `mod`.
    pub fn mod_(&self) -> Mod {
        let service = self.service.clone();
        Mod { service }
    }

    /// The resource `new`.
    pub fn new_(&self) -> New {
        let service = self.service.clone();
        New { service }
    }

    /// The resource `parameters`.
    pub fn parameters(&self) -> Parameters {
        let service = self.service.clone();
        Parameters { service }
    }

    /// The resource `resourceNames`.
    pub fn resource_names(&self) -> ResourceNamesResource {
        let service = self.service.clone();
        ResourceNamesResource { service }
    }

    /// The resource `resources`.
    pub fn resources(&self) -> Resources {
        let service = self.service.clone();
        Resources { service }
    }

    /// The resource `schemas`.
    pub fn schemas(&self) -> Schemas {
        let service = self.service.clone();
        Schemas { service }
    }

    /// The resource `scopes`.
    pub fn scopes(&self) -> Scopes {
        let service = self.service.clone();
        Scopes { service }
    }

    /// The resource `self`.
    pub fn self_(&self) -> SelfResource {
        let service = self.service.clone();
        SelfResource { service }
    }

    /// The resource `service`.
    pub fn service(&self) -> ServiceResource {
        let service = self.service.clone();
        ServiceResource { service }
    }

    /// The resource `std`.
    pub fn std(&self) -> Std {
        let service = self.service.clone();
        Std { service }
    }

    /// The resource `type`.
    pub fn type_(&self) -> Type {
        let service = self.service.clone();
        Type { service }
    }

    /// The resource `use`.
    pub fn use_(&self) -> Use {
        let service = self.service.clone();
        Use { service }
    }

    /// The resource `v1.2-x`.
    pub fn v1_2_x(&self) -> V1_2X {
        let service = self.service.clone();
        V1_2X { service }
    }
}

const API: Api = Api {
    name: "resourcenames",
    version: "v1",
    revision: "20260105",
    root_url: "https://resourcenames.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
