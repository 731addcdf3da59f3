//! The schema `GoogleCloudIdentitytoolkitV1BatchDeleteAccountsRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for BatchDeleteAccounts.
    pub struct GoogleCloudIdentitytoolkitV1BatchDeleteAccountsRequest =
        "GoogleCloudIdentitytoolkitV1BatchDeleteAccountsRequest" {
        /// Whether to force deleting accounts that are not in disabled state. If false,
        /// only disabled accounts will be deleted, and accounts that are not disabled
        /// will be added to the `errors`.
        pub force: Option<bool> = "force",
        /// Required. List of user IDs to be deleted.
        pub local_ids: Option<Vec<String>> = "localIds",
        /// If the accounts belong to an Identity Platform tenant, the ID of the tenant.
        /// If the accounts belong to a default Identity Platform project, the field is
        /// not needed.
        pub tenant_id: Option<String> = "tenantId",
    }
}
