//! The schema `DeleteDimensionRequest`.

use gapi_runtime::v1::record;

use super::DimensionRange;

record! {
    /// Deletes the dimensions from the sheet.
    pub struct DeleteDimensionRequest = "DeleteDimensionRequest" {
        /// The dimensions to delete from the sheet.
        pub range: Option<Box<DimensionRange>> = "range",
    }
}
