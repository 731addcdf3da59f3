//! The schema `UpdateSheetPropertiesRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::SheetProperties;

record! {
    /// Updates properties of the sheet with the specified sheetId.
    pub struct UpdateSheetPropertiesRequest = "UpdateSheetPropertiesRequest" {
        /// The fields that should be updated. At least one field must be specified. The
        /// root `properties` is implied and should not be specified. A single `"*"` can
        /// be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The properties to update.
        pub properties: Option<Box<SheetProperties>> = "properties",
    }
}
