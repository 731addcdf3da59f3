//! The resource `projects`.

pub mod schemas;
pub mod snapshots;
pub mod subscriptions;
pub mod topics;

use gapi_runtime::v1::Service;

use crate::resources::projects::schemas::Schemas;
use crate::resources::projects::snapshots::Snapshots;
use crate::resources::projects::subscriptions::Subscriptions;
use crate::resources::projects::topics::Topics;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.schemas`.
    pub fn schemas(&self) -> Schemas {
        let service = self.service.clone();
        Schemas { service }
    }

    /// The resource `projects.snapshots`.
    pub fn snapshots(&self) -> Snapshots {
        let service = self.service.clone();
        Snapshots { service }
    }

    /// The resource `projects.subscriptions`.
    pub fn subscriptions(&self) -> Subscriptions {
        let service = self.service.clone();
        Subscriptions { service }
    }

    /// The resource `projects.topics`.
    pub fn topics(&self) -> Topics {
        let service = self.service.clone();
        Topics { service }
    }
}
