//! The schema `GoogleCloudIdentitytoolkitV1BatchDeleteAccountsResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1BatchDeleteErrorInfo;

record! {
    /// Response message to BatchDeleteAccounts.
    pub struct GoogleCloudIdentitytoolkitV1BatchDeleteAccountsResponse =
        "GoogleCloudIdentitytoolkitV1BatchDeleteAccountsResponse" {
        /// Detailed error info for accounts that cannot be deleted.
        pub errors: Option<Vec<GoogleCloudIdentitytoolkitV1BatchDeleteErrorInfo>> =
            "errors",
    }
}
