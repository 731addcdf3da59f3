//! The schema `ClearBasicFilterRequest`.

use gapi_runtime::v1::record;

record! {
    /// Clears the basic filter, if any exists on the sheet.
    pub struct ClearBasicFilterRequest = "ClearBasicFilterRequest" {
        /// The sheet ID on which the basic filter should be cleared.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
