//! The schema `BatchDeleteRowAccessPoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for the BatchDeleteRowAccessPoliciesRequest method.
    pub struct BatchDeleteRowAccessPoliciesRequest =
        "BatchDeleteRowAccessPoliciesRequest" {
        /// If set to true, it deletes the row access policy even if it's the last row
        /// access policy on the table and the deletion will widen the access rather
        /// narrowing it.
        pub force: Option<bool> = "force",
        /// Required. Policy IDs of the row access policies.
        pub policy_ids: Option<Vec<String>> = "policyIds",
    }
}
