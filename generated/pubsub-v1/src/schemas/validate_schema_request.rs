//! The schema `ValidateSchemaRequest`.

use gapi_runtime::v1::record;

use super::Schema;

record! {
    /// Request for the `ValidateSchema` method.
    pub struct ValidateSchemaRequest = "ValidateSchemaRequest" {
        /// Required. The schema object to validate.
        pub schema: Option<Box<Schema>> = "schema",
    }
}
