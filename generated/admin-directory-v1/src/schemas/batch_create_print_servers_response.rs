//! The schema `BatchCreatePrintServersResponse`.

use gapi_runtime::v1::record;

use super::PrintServer;
use super::PrintServerFailureInfo;

record! {
    /// The schema `BatchCreatePrintServersResponse`.
    pub struct BatchCreatePrintServersResponse = "BatchCreatePrintServersResponse" {
        /// A list of create failures. `PrintServer` IDs are not populated, as print
        /// servers were not created.
        pub failures: Option<Vec<PrintServerFailureInfo>> = "failures",
        /// A list of successfully created print servers with their IDs populated.
        pub print_servers: Option<Vec<PrintServer>> = "printServers",
    }
}
