//! The schema `BatchCreatePrintersResponse`.

use gapi_runtime::v1::record;

use super::FailureInfo;
use super::Printer;

record! {
    /// Response for adding new printers in batch.
    pub struct BatchCreatePrintersResponse = "BatchCreatePrintersResponse" {
        /// A list of create failures. Printer IDs are not populated, as printer were not
        /// created.
        pub failures: Option<Vec<FailureInfo>> = "failures",
        /// A list of successfully created printers with their IDs populated.
        pub printers: Option<Vec<Printer>> = "printers",
    }
}
