//! The resource `users.settings.cse`.

pub mod identities;
pub mod keypairs;

use gapi_runtime::v1::Service;

/// The resource `users.settings.cse`.
#[derive(Clone, Debug)]
pub struct Cse {
    pub(crate) service: Service,
}

impl Cse {
    /// The resource `users.settings.cse.identities`.
    pub fn identities(&self) -> identities::Identities {
        let service = self.service.clone();
        identities::Identities { service }
    }

    /// The resource `users.settings.cse.keypairs`.
    pub fn keypairs(&self) -> keypairs::Keypairs {
        let service = self.service.clone();
        keypairs::Keypairs { service }
    }
}
