//! The schema `BatchCreatePrintersRequest`.

use gapi_runtime::v1::record;

use super::CreatePrinterRequest;

record! {
    /// Request for adding new printers in batch.
    pub struct BatchCreatePrintersRequest = "BatchCreatePrintersRequest" {
        /// A list of Printers to be created. Max 50 at a time.
        pub requests: Option<Vec<CreatePrinterRequest>> = "requests",
    }
}
