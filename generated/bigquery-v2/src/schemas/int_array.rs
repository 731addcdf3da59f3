//! The schema `IntArray`.

use gapi_runtime::v1::record;

record! {
    /// An array of int.
    pub struct IntArray = "IntArray" {
        /// Elements in the int array.
        pub elements: Option<Vec<i64>> = "elements",
    }
}
