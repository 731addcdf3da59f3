//! The schema `EmbeddedObjectPosition`.

use gapi_runtime::v1::record;

use super::OverlayPosition;

record! {
    /// The position of an embedded object such as a chart.
    pub struct EmbeddedObjectPosition = "EmbeddedObjectPosition" {
        /// If true, the embedded object is put on a new sheet whose ID is chosen for
        /// you. Used only when writing.
        pub new_sheet: Option<bool> = "newSheet",
        /// The position at which the object is overlaid on top of a grid.
        pub overlay_position: Option<Box<OverlayPosition>> = "overlayPosition",
        /// The sheet this is on. Set only if the embedded object is on its own sheet.
        /// Must be non-negative.
        pub sheet_id: Option<i32> = "sheetId",
    }
}
