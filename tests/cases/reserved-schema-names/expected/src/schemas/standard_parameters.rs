//! The schema `StandardParameters`.

use gapi_runtime::v1::record;

record! {
    /// The schema `StandardParameters`.
    pub struct StandardParametersSchema = "StandardParameters" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
