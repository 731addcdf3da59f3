//! The resource `customers.chrome`.

pub mod print_servers;
pub mod printers;

use gapi_runtime::v1::Service;

/// The resource `customers.chrome`.
#[derive(Clone, Debug)]
pub struct Chrome {
    pub(crate) service: Service,
}

impl Chrome {
    /// The resource `customers.chrome.printServers`.
    pub fn print_servers(&self) -> print_servers::PrintServers {
        let service = self.service.clone();
        print_servers::PrintServers { service }
    }

    /// The resource `customers.chrome.printers`.
    pub fn printers(&self) -> printers::Printers {
        let service = self.service.clone();
        printers::Printers { service }
    }
}
