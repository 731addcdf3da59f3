//! The schema `RowAccessPolicyReference`.

use gapi_runtime::v1::record;

record! {
    /// Id path of a row access policy.
    pub struct RowAccessPolicyReference = "RowAccessPolicyReference" {
        /// Required. The ID of the dataset containing this row access policy.
        pub dataset_id: Option<String> = "datasetId",
        /// Required. The ID of the row access policy. The ID must contain only letters
        /// (a-z, A-Z), numbers (0-9), or underscores (\_). The maximum length is 256
        /// characters.
        pub policy_id: Option<String> = "policyId",
        /// Required. The ID of the project containing this row access policy.
        pub project_id: Option<String> = "projectId",
        /// Required. The ID of the table containing this row access policy.
        pub table_id: Option<String> = "tableId",
    }
}
