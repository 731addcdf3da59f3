//! A client of the Admin SDK API, version directory_v1.
//!
//! Admin SDK lets administrators of enterprise domains to view and manage resources like
//! user, groups etc. It also provides audit and usage reports of domain.
//!
//! Google documents the API at <https://developers.google.com/workspace/admin/>.
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
//! use gapi_admin_directory_v1::Directory;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Directory::new(&client);
//!     let users = service.users();
//!     let call = users.list();
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

use crate::resources::asps::AspsResource;
use crate::resources::channels::Channels;
use crate::resources::chromeosdevices::Chromeosdevices;
use crate::resources::customer::CustomerResource;
use crate::resources::customers::Customers;
use crate::resources::domain_aliases::DomainAliasesResource;
use crate::resources::domains::DomainsResource;
use crate::resources::groups::GroupsResource;
use crate::resources::members::MembersResource;
use crate::resources::mobiledevices::Mobiledevices;
use crate::resources::orgunits::Orgunits;
use crate::resources::privileges::PrivilegesResource;
use crate::resources::resources::Resources;
use crate::resources::role_assignments::RoleAssignmentsResource;
use crate::resources::roles::RolesResource;
use crate::resources::schemas::SchemasResource;
use crate::resources::tokens::TokensResource;
use crate::resources::two_step_verification::TwoStepVerification;
use crate::resources::users::UsersResource;
use crate::resources::verification_codes::VerificationCodesResource;

/// The service `admin` `directory_v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Directory {
    pub(crate) service: Service,
}

impl Directory {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `asps`.
    pub fn asps(&self) -> AspsResource {
        let service = self.service.clone();
        AspsResource { service }
    }

    /// The resource `channels`.
    pub fn channels(&self) -> Channels {
        let service = self.service.clone();
        Channels { service }
    }

    /// The resource `chromeosdevices`.
    pub fn chromeosdevices(&self) -> Chromeosdevices {
        let service = self.service.clone();
        Chromeosdevices { service }
    }

    /// The resource `customer`.
    pub fn customer(&self) -> CustomerResource {
        let service = self.service.clone();
        CustomerResource { service }
    }

    /// The resource `customers`.
    pub fn customers(&self) -> Customers {
        let service = self.service.clone();
        Customers { service }
    }

    /// The resource `domainAliases`.
    pub fn domain_aliases(&self) -> DomainAliasesResource {
        let service = self.service.clone();
        DomainAliasesResource { service }
    }

    /// The resource `domains`.
    pub fn domains(&self) -> DomainsResource {
        let service = self.service.clone();
        DomainsResource { service }
    }

    /// The resource `groups`.
    pub fn groups(&self) -> GroupsResource {
        let service = self.service.clone();
        GroupsResource { service }
    }

    /// The resource `members`.
    pub fn members(&self) -> MembersResource {
        let service = self.service.clone();
        MembersResource { service }
    }

    /// The resource `mobiledevices`.
    pub fn mobiledevices(&self) -> Mobiledevices {
        let service = self.service.clone();
        Mobiledevices { service }
    }

    /// The resource `orgunits`.
    pub fn orgunits(&self) -> Orgunits {
        let service = self.service.clone();
        Orgunits { service }
    }

    /// The resource `privileges`.
    pub fn privileges(&self) -> PrivilegesResource {
        let service = self.service.clone();
        PrivilegesResource { service }
    }

    /// The resource `resources`.
    pub fn resources(&self) -> Resources {
        let service = self.service.clone();
        Resources { service }
    }

    /// The resource `roleAssignments`.
    pub fn role_assignments(&self) -> RoleAssignmentsResource {
        RoleAssignmentsResource {
            service: self.service.clone(),
        }
    }

    /// The resource `roles`.
    pub fn roles(&self) -> RolesResource {
        let service = self.service.clone();
        RolesResource { service }
    }

    /// The resource `schemas`.
    pub fn schemas(&self) -> SchemasResource {
        let service = self.service.clone();
        SchemasResource { service }
    }

    /// The resource `tokens`.
    pub fn tokens(&self) -> TokensResource {
        let service = self.service.clone();
        TokensResource { service }
    }

    /// The resource `twoStepVerification`.
    pub fn two_step_verification(&self) -> TwoStepVerification {
        let service = self.service.clone();
        TwoStepVerification { service }
    }

    /// The resource `users`.
    pub fn users(&self) -> UsersResource {
        let service = self.service.clone();
        UsersResource { service }
    }

    /// The resource `verificationCodes`.
    pub fn verification_codes(&self) -> VerificationCodesResource {
        VerificationCodesResource {
            service: self.service.clone(),
        }
    }
}

const API: Api = Api {
    name: "admin",
    version: "directory_v1",
    revision: "20261104",
    root_url: "https://admin.googleapis.com/",
    service_path: "",
    batch_path: "batch",
    mtls_root_url: Some("https://admin.mtls.googleapis.com/"),
    ..Api::DEFAULT
};
