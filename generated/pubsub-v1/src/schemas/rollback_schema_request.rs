//! The schema `RollbackSchemaRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request for the `RollbackSchema` method.
    pub struct RollbackSchemaRequest = "RollbackSchemaRequest" {
        /// Required. The revision ID to roll back to. It must be a revision of the same
        /// schema. Example: c7cfa2a8
        pub revision_id: Option<String> = "revisionId",
    }
}
