//! The resource `customers.chrome`.

pub mod print_servers;
pub mod printers;

use gapi_runtime::v1::Service;

use crate::resources::customers::chrome::print_servers::PrintServers;
use crate::resources::customers::chrome::printers::Printers;

/// The resource `customers.chrome`.
#[derive(Clone, Debug)]
pub struct Chrome {
    pub(crate) service: Service,
}

impl Chrome {
    /// The resource `customers.chrome.printServers`.
    pub fn print_servers(&self) -> PrintServers {
        let service = self.service.clone();
        PrintServers { service }
    }

    /// The resource `customers.chrome.printers`.
    pub fn printers(&self) -> Printers {
        let service = self.service.clone();
        Printers { service }
    }
}
