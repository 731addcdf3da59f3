//! The schema `AddSheetResponse`.

use gapi_runtime::v1::record;

use super::SheetProperties;

record! {
    /// The result of adding a sheet.
    pub struct AddSheetResponse = "AddSheetResponse" {
        /// The properties of the newly added sheet.
        pub properties: Option<Box<SheetProperties>> = "properties",
    }
}
