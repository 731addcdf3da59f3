//! The schema `StandardParameters`.

use gapi_runtime::v1::record;

record! {
    /// The schema `StandardParameters`.
    pub struct StandardParametersSchema = "StandardParameters" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
