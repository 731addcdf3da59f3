//! The resource `projects`.

pub mod clusters;
pub mod empty;
pub mod locations;

use gapi_runtime::v1::Service;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.clusters`.
    pub fn clusters(&self) -> clusters::Clusters {
        let service = self.service.clone();
        clusters::Clusters { service }
    }

    /// The resource `projects.empty`.
    pub fn empty(&self) -> empty::Empty {
        let service = self.service.clone();
        empty::Empty { service }
    }

    /// The resource `projects.locations`.
    pub fn locations(&self) -> locations::Locations {
        let service = self.service.clone();
        locations::Locations { service }
    }
}
