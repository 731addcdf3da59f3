//! The schema `Borders`.

use gapi_runtime::v1::record;

use super::Border;

record! {
    /// The borders of the cell.
    pub struct Borders = "Borders" {
        /// The bottom border of the cell.
        pub bottom: Option<Box<Border>> = "bottom",
        /// The left border of the cell.
        pub left: Option<Box<Border>> = "left",
        /// The right border of the cell.
        pub right: Option<Box<Border>> = "right",
        /// The top border of the cell.
        pub top: Option<Box<Border>> = "top",
    }
}
