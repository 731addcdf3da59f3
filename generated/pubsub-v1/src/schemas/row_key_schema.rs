//! The schema `RowKeySchema`.

use gapi_runtime::v1::record;

record! {
    /// Row key definition that reads the input message fields based on the field names
    /// of the table's structured row key
    /// ({$universe.dns_names.final_documentation_domain}/bigtable/docs/manage-row-key-schemas).
    /// Note that if the field is nullable in the structured row key, then it need not be
    /// present in the message; null will be used instead.
    pub struct RowKeySchema = "RowKeySchema" {}
}
