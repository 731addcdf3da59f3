//! The schema `BatchDeletePrintersRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request for deleting existing printers in batch.
    pub struct BatchDeletePrintersRequest = "BatchDeletePrintersRequest" {
        /// A list of Printer.id that should be deleted. Max 100 at a time.
        pub printer_ids: Option<Vec<String>> = "printerIds",
    }
}
