//! The schema `Vec`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Vec`.
    pub struct VecSchema = "Vec" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
