//! The schema `FieldMask`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FieldMask`.
    pub struct FieldMaskSchema = "FieldMask" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
