//! The schema `BatchDeletePrintServersResponse`.

use gapi_runtime::v1::record;

use super::PrintServerFailureInfo;

record! {
    /// The schema `BatchDeletePrintServersResponse`.
    pub struct BatchDeletePrintServersResponse = "BatchDeletePrintServersResponse" {
        /// A list of update failures.
        pub failed_print_servers: Option<Vec<PrintServerFailureInfo>> =
            "failedPrintServers",
        /// A list of print server IDs that were successfully deleted.
        pub print_server_ids: Option<Vec<String>> = "printServerIds",
    }
}
