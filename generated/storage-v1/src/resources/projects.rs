//! The resource `projects`.

pub mod hmac_keys;
pub mod service_account;

use gapi_runtime::v1::Service;

use crate::resources::projects::hmac_keys::HmacKeys;
use crate::resources::projects::service_account::ServiceAccountResource;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.hmacKeys`.
    pub fn hmac_keys(&self) -> HmacKeys {
        let service = self.service.clone();
        HmacKeys { service }
    }

    /// The resource `projects.serviceAccount`.
    pub fn service_account(&self) -> ServiceAccountResource {
        let service = self.service.clone();
        ServiceAccountResource { service }
    }
}
