//! The resource `users.settings.cse`.

pub mod identities;
pub mod keypairs;

use gapi_runtime::v1::Service;

use crate::resources::users::settings::cse::identities::Identities;
use crate::resources::users::settings::cse::keypairs::Keypairs;

/// The resource `users.settings.cse`.
#[derive(Clone, Debug)]
pub struct Cse {
    pub(crate) service: Service,
}

impl Cse {
    /// The resource `users.settings.cse.identities`.
    pub fn identities(&self) -> Identities {
        let service = self.service.clone();
        Identities { service }
    }

    /// The resource `users.settings.cse.keypairs`.
    pub fn keypairs(&self) -> Keypairs {
        let service = self.service.clone();
        Keypairs { service }
    }
}
