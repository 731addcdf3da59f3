//! The schema `BatchDeletePrintServersRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request to delete multiple existing print servers in a batch.
    pub struct BatchDeletePrintServersRequest = "BatchDeletePrintServersRequest" {
        /// A list of print server IDs that should be deleted (max `100` per batch).
        pub print_server_ids: Option<Vec<String>> = "printServerIds",
    }
}
