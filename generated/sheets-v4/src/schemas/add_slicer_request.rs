//! The schema `AddSlicerRequest`.

use gapi_runtime::v1::record;

use super::Slicer;

record! {
    /// Adds a slicer to a sheet in the spreadsheet.
    pub struct AddSlicerRequest = "AddSlicerRequest" {
        /// The slicer that should be added to the spreadsheet, including the position
        /// where it should be placed. The slicerId field is optional; if one is not set,
        /// an id will be randomly generated. (It is an error to specify the ID of a
        /// slicer that already exists.)
        pub slicer: Option<Box<Slicer>> = "slicer",
    }
}
