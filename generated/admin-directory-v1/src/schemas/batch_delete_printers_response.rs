//! The schema `BatchDeletePrintersResponse`.

use gapi_runtime::v1::record;

use super::FailureInfo;

record! {
    /// Response for deleting existing printers in batch.
    pub struct BatchDeletePrintersResponse = "BatchDeletePrintersResponse" {
        /// A list of update failures.
        pub failed_printers: Option<Vec<FailureInfo>> = "failedPrinters",
        /// A list of Printer.id that were successfully deleted.
        pub printer_ids: Option<Vec<String>> = "printerIds",
    }
}
