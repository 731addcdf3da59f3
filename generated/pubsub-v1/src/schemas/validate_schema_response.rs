//! The schema `ValidateSchemaResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the `ValidateSchema` method. Empty for now.
    pub struct ValidateSchemaResponse = "ValidateSchemaResponse" {}
}
