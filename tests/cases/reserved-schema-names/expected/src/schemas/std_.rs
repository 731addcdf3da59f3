//! The schema `std`.

use gapi_runtime::v1::record;

record! {
    /// The schema `std`.
    pub struct Std = "std" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
