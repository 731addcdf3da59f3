//! The schema `CommitSchemaRequest`.

use gapi_runtime::v1::record;

use super::Schema;

record! {
    /// Request for CommitSchema method.
    pub struct CommitSchemaRequest = "CommitSchemaRequest" {
        /// Required. The schema revision to commit.
        pub schema: Option<Box<Schema>> = "schema",
    }
}
