//! The schema `Method`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Method`.
    pub struct MethodSchema = "Method" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
