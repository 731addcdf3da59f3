//! The schema `ListPrinterModelsResponse`.

use gapi_runtime::v1::record;

use super::PrinterModel;

record! {
    /// Response for listing allowed printer models.
    pub struct ListPrinterModelsResponse = "ListPrinterModelsResponse" {
        /// A token, which can be sent as `page_token` to retrieve the next page. If this
        /// field is omitted, there are no subsequent pages.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Printer models that are currently allowed to be configured for ChromeOs. Some
        /// printers may be added or removed over time.
        pub printer_models: Option<Vec<PrinterModel>> = "printerModels",
    }
}
