//! The resource `customer`.

pub mod devices;

use gapi_runtime::v1::Service;

use crate::resources::customer::devices::Devices;

/// The resource `customer`.
#[derive(Clone, Debug)]
pub struct CustomerResource {
    pub(crate) service: Service,
}

impl CustomerResource {
    /// The resource `customer.devices`.
    pub fn devices(&self) -> Devices {
        let service = self.service.clone();
        Devices { service }
    }
}
