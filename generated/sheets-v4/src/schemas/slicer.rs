//! The schema `Slicer`.

use gapi_runtime::v1::record;

use super::EmbeddedObjectPosition;
use super::SlicerSpec;

record! {
    /// A slicer in a sheet.
    pub struct Slicer = "Slicer" {
        /// The position of the slicer. Note that slicer can be positioned only on
        /// existing sheet. Also, width and height of slicer can be automatically
        /// adjusted to keep it within permitted limits.
        pub position: Option<Box<EmbeddedObjectPosition>> = "position",
        /// The ID of the slicer.
        pub slicer_id: Option<i32> = "slicerId",
        /// The specification of the slicer.
        pub spec: Option<Box<SlicerSpec>> = "spec",
    }
}
