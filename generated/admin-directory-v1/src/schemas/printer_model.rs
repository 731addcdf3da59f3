//! The schema `PrinterModel`.

use gapi_runtime::v1::record;

record! {
    /// Printer manufacturer and model
    pub struct PrinterModel = "PrinterModel" {
        /// Display name. eq. "Brother MFC-8840D"
        pub display_name: Option<String> = "displayName",
        /// Make and model as represented in "make_and_model" field in Printer object.
        /// eq. "brother mfc-8840d"
        pub make_and_model: Option<String> = "makeAndModel",
        /// Manufacturer. eq. "Brother"
        pub manufacturer: Option<String> = "manufacturer",
    }
}
