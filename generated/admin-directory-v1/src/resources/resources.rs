//! The resource `resources`.

pub mod buildings;
pub mod calendars;
pub mod features;

use gapi_runtime::v1::Service;

/// The resource `resources`.
#[derive(Clone, Debug)]
pub struct Resources {
    pub(crate) service: Service,
}

impl Resources {
    /// The resource `resources.buildings`.
    pub fn buildings(&self) -> buildings::BuildingsResource {
        let service = self.service.clone();
        buildings::BuildingsResource { service }
    }

    /// The resource `resources.calendars`.
    pub fn calendars(&self) -> calendars::Calendars {
        let service = self.service.clone();
        calendars::Calendars { service }
    }

    /// The resource `resources.features`.
    pub fn features(&self) -> features::FeaturesResource {
        let service = self.service.clone();
        features::FeaturesResource { service }
    }
}
