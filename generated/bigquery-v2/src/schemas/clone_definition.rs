//! The schema `CloneDefinition`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::TableReference;

record! {
    /// Information about base table and clone time of a table clone.
    pub struct CloneDefinition = "CloneDefinition" {
        /// Required. Reference describing the ID of the table that was cloned.
        pub base_table_reference: Option<Box<TableReference>> = "baseTableReference",
        /// Required. The time at which the base table was cloned. This value is reported
        /// in the JSON response using RFC3339 format.
        pub clone_time: Option<Timestamp> = "cloneTime",
    }
}
