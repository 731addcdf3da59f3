//! The schema `Into`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Into`.
    pub struct IntoSchema = "Into" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
