//! The schema `OverlayPosition`.

use gapi_runtime::v1::record;

use super::GridCoordinate;

record! {
    /// The location an object is overlaid on top of a grid.
    pub struct OverlayPosition = "OverlayPosition" {
        /// The cell the object is anchored to.
        pub anchor_cell: Option<Box<GridCoordinate>> = "anchorCell",
        /// The height of the object, in pixels. Defaults to 371.
        pub height_pixels: Option<i32> = "heightPixels",
        /// The horizontal offset, in pixels, that the object is offset from the anchor
        /// cell.
        pub offset_x_pixels: Option<i32> = "offsetXPixels",
        /// The vertical offset, in pixels, that the object is offset from the anchor
        /// cell.
        pub offset_y_pixels: Option<i32> = "offsetYPixels",
        /// The width of the object, in pixels. Defaults to 600.
        pub width_pixels: Option<i32> = "widthPixels",
    }
}
