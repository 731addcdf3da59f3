//! The resource `projects`.

pub mod clusters;
pub mod empty;
pub mod locations;

use gapi_runtime::v1::Service;

use crate::resources::projects::clusters::Clusters;
use crate::resources::projects::empty::Empty;
use crate::resources::projects::locations::Locations;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.clusters`.
    pub fn clusters(&self) -> Clusters {
        let service = self.service.clone();
        Clusters { service }
    }

    /// The resource `projects.empty`.
    pub fn empty(&self) -> Empty {
        let service = self.service.clone();
        Empty { service }
    }

    /// The resource `projects.locations`.
    pub fn locations(&self) -> Locations {
        let service = self.service.clone();
        Locations { service }
    }
}
