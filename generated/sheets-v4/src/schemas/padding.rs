//! The schema `Padding`.

use gapi_runtime::v1::record;

record! {
    /// The amount of padding around the cell, in pixels. When updating padding, every
    /// field must be specified.
    pub struct Padding = "Padding" {
        /// The bottom padding of the cell.
        pub bottom: Option<i32> = "bottom",
        /// The left padding of the cell.
        pub left: Option<i32> = "left",
        /// The right padding of the cell.
        pub right: Option<i32> = "right",
        /// The top padding of the cell.
        pub top: Option<i32> = "top",
    }
}
