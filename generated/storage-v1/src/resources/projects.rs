//! The resource `projects`.

pub mod hmac_keys;
pub mod service_account;

use gapi_runtime::v1::Service;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.hmacKeys`.
    pub fn hmac_keys(&self) -> hmac_keys::HmacKeys {
        let service = self.service.clone();
        hmac_keys::HmacKeys { service }
    }

    /// The resource `projects.serviceAccount`.
    pub fn service_account(&self) -> service_account::ServiceAccountResource {
        let service = self.service.clone();
        service_account::ServiceAccountResource { service }
    }
}
