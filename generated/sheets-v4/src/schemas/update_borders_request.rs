//! The schema `UpdateBordersRequest`.

use gapi_runtime::v1::record;

use super::Border;
use super::GridRange;

record! {
    /// Updates the borders of a range. If a field is not set in the request, that means
    /// the border remains as-is. For example, with two subsequent
    /// UpdateBordersRequest: 1. range: A1:A5 `{ top: RED, bottom: WHITE }` 2. range:
    /// A1:A5 `{ left: BLUE }` That would result in A1:A5 having a borders of `{ top:
    /// RED, bottom: WHITE, left: BLUE }`. If you want to clear a border, explicitly set
    /// the style to NONE.
    pub struct UpdateBordersRequest = "UpdateBordersRequest" {
        /// The border to put at the bottom of the range.
        pub bottom: Option<Box<Border>> = "bottom",
        /// The horizontal border to put within the range.
        pub inner_horizontal: Option<Box<Border>> = "innerHorizontal",
        /// The vertical border to put within the range.
        pub inner_vertical: Option<Box<Border>> = "innerVertical",
        /// The border to put at the left of the range.
        pub left: Option<Box<Border>> = "left",
        /// The range whose borders should be updated.
        pub range: Option<Box<GridRange>> = "range",
        /// The border to put at the right of the range.
        pub right: Option<Box<Border>> = "right",
        /// The border to put at the top of the range.
        pub top: Option<Box<Border>> = "top",
    }
}
