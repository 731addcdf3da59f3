//! The schema `lib`.

use gapi_runtime::v1::record;

record! {
    /// The schema `lib`.
    pub struct Lib = "lib" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
