//! An API as seen by one client: where its calls go.

use std::fmt;
use std::sync::Arc;

use crate::auth::{Credentials, emulator_credentials};
use crate::client::Client;
use crate::descriptor::Api;
use crate::error::Error;
use crate::load::Host;
use crate::root::Root;

/// A client's view of one API; cheap to clone.
#[derive(Clone)]
pub struct Service(Arc<Inner>);

struct Inner {
    client: Client,
    api: &'static Api,
    /// Making a service cannot fail, so a root that is wrong is told by its calls.
    destination: Result<Destination, String>,
}

/// Where the calls of a service go.
pub(crate) struct Destination {
    /// Root and service path.
    pub(crate) base: String,
    pub(crate) root: Root,
    /// Whether credentials may go there, or why not.
    pub(crate) credentials: Result<(), String>,
    pub(crate) host: Arc<Host>,
}

impl Service {
    /// The API at its own root, or at the one that the client was given for it. Its own root is the one for mutual TLS,
    /// where it has one, when the client's transport presents a certificate.
    pub fn new(client: &Client, api: &'static Api) -> Self {
        let mutual = client.config().transport.has_client_certificate();
        let root = api.mtls_root_url.filter(|_| mutual);
        Self::with_root(client, api, root.unwrap_or(api.root_url))
    }

    /// The API in one region.
    ///
    /// # Errors
    ///
    /// The API has no root there; the error names the regions it has.
    pub fn at_location(client: &Client, api: &'static Api, location: &str) -> Result<Self, Error> {
        let endpoint = api
            .endpoints
            .iter()
            .find(|endpoint| endpoint.location == location)
            .ok_or_else(|| {
                let known: Vec<_> = api
                    .endpoints
                    .iter()
                    .map(|endpoint| endpoint.location)
                    .collect();
                Error::configuration(format!(
                    "{} {} has no endpoint in `{}`; it has {}",
                    api.name,
                    api.version,
                    location.escape_debug(),
                    known.join(", ")
                ))
            })?;
        Ok(Self::with_root(client, api, endpoint.url))
    }

    fn with_root(client: &Client, api: &'static Api, url: &str) -> Self {
        let destination = destination(client, api, url);
        Self(Arc::new(Inner {
            client: client.clone(),
            api,
            destination,
        }))
    }

    pub(crate) fn client(&self) -> &Client {
        &self.0.client
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.0.api
    }

    /// Who calls: the client's credentials, and nobody with a secret where an emulator is called.
    pub(crate) fn credentials(&self) -> &dyn Credentials {
        match self.destination() {
            Ok(destination) if destination.root.is_emulator() => {
                emulator_credentials(self.api().name)
            }
            _ => &*self.client().config().credentials,
        }
    }

    pub(crate) fn destination(&self) -> Result<&Destination, Error> {
        self.0.destination.as_ref().map_err(Error::configuration)
    }
}

fn destination(client: &Client, api: &Api, url: &str) -> Result<Destination, String> {
    let config = client.config();
    let document_root = Root::in_universe(api.root_url, &config.universe)?;
    let root = match config.roots.get(api.name) {
        Some(root) => root.clone(),
        None => Root::in_universe(url, &config.universe)?,
    };
    let credentials = config
        .allowed
        .check(&root, &config.universe, &document_root);
    Ok(Destination {
        base: root.base(api),
        host: client.host(root.host()),
        root,
        credentials,
    })
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field(
                "api",
                &format_args!("{}:{}", self.0.api.name, self.0.api.version),
            )
            .field(
                "root",
                &self
                    .0
                    .destination
                    .as_ref()
                    .map(|destination| &destination.root),
            )
            .finish_non_exhaustive()
    }
}
