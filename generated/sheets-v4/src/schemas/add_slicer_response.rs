//! The schema `AddSlicerResponse`.

use gapi_runtime::v1::record;

use super::Slicer;

record! {
    /// The result of adding a slicer to a spreadsheet.
    pub struct AddSlicerResponse = "AddSlicerResponse" {
        /// The newly added slicer.
        pub slicer: Option<Box<Slicer>> = "slicer",
    }
}
