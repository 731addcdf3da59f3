//! The resource `resources`.

pub mod buildings;
pub mod calendars;
pub mod features;

use gapi_runtime::v1::Service;

use crate::resources::resources::buildings::BuildingsResource;
use crate::resources::resources::calendars::Calendars;
use crate::resources::resources::features::FeaturesResource;

/// The resource `resources`.
#[derive(Clone, Debug)]
pub struct Resources {
    pub(crate) service: Service,
}

impl Resources {
    /// The resource `resources.buildings`.
    pub fn buildings(&self) -> BuildingsResource {
        let service = self.service.clone();
        BuildingsResource { service }
    }

    /// The resource `resources.calendars`.
    pub fn calendars(&self) -> Calendars {
        let service = self.service.clone();
        Calendars { service }
    }

    /// The resource `resources.features`.
    pub fn features(&self) -> FeaturesResource {
        let service = self.service.clone();
        FeaturesResource { service }
    }
}
