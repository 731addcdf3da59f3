//! The resource `projects`.

pub mod schemas;
pub mod snapshots;
pub mod subscriptions;
pub mod topics;

use gapi_runtime::v1::Service;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.schemas`.
    pub fn schemas(&self) -> schemas::Schemas {
        let service = self.service.clone();
        schemas::Schemas { service }
    }

    /// The resource `projects.snapshots`.
    pub fn snapshots(&self) -> snapshots::Snapshots {
        let service = self.service.clone();
        snapshots::Snapshots { service }
    }

    /// The resource `projects.subscriptions`.
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        let service = self.service.clone();
        subscriptions::Subscriptions { service }
    }

    /// The resource `projects.topics`.
    pub fn topics(&self) -> topics::Topics {
        let service = self.service.clone();
        topics::Topics { service }
    }
}
