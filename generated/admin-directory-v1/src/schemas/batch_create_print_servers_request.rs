//! The schema `BatchCreatePrintServersRequest`.

use gapi_runtime::v1::record;

use super::CreatePrintServerRequest;

record! {
    /// Request to add multiple new print servers in a batch.
    pub struct BatchCreatePrintServersRequest = "BatchCreatePrintServersRequest" {
        /// Required. A list of `PrintServer` resources to be created (max `50` per
        /// batch).
        pub requests: Option<Vec<CreatePrintServerRequest>> = "requests",
    }
}
