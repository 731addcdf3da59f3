//! The schema `DuplicateSheetResponse`.

use gapi_runtime::v1::record;

use super::SheetProperties;

record! {
    /// The result of duplicating a sheet.
    pub struct DuplicateSheetResponse = "DuplicateSheetResponse" {
        /// The properties of the duplicate sheet.
        pub properties: Option<Box<SheetProperties>> = "properties",
    }
}
