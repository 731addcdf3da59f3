//! The resource `customer.devices`.

pub mod chromeos;

use gapi_runtime::v1::Service;

/// The resource `customer.devices`.
#[derive(Clone, Debug)]
pub struct Devices {
    pub(crate) service: Service,
}

impl Devices {
    /// The resource `customer.devices.chromeos`.
    pub fn chromeos(&self) -> chromeos::Chromeos {
        let service = self.service.clone();
        chromeos::Chromeos { service }
    }
}
