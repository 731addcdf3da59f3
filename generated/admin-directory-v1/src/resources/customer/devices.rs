//! The resource `customer.devices`.

pub mod chromeos;

use gapi_runtime::v1::Service;

use crate::resources::customer::devices::chromeos::Chromeos;

/// The resource `customer.devices`.
#[derive(Clone, Debug)]
pub struct Devices {
    pub(crate) service: Service,
}

impl Devices {
    /// The resource `customer.devices.chromeos`.
    pub fn chromeos(&self) -> Chromeos {
        let service = self.service.clone();
        Chromeos { service }
    }
}
