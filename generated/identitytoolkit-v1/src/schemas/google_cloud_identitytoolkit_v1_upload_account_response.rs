//! The schema `GoogleCloudIdentitytoolkitV1UploadAccountResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1ErrorInfo;

record! {
    /// Response message for UploadAccount.
    pub struct GoogleCloudIdentitytoolkitV1UploadAccountResponse =
        "GoogleCloudIdentitytoolkitV1UploadAccountResponse" {
        /// Detailed error info for accounts that cannot be uploaded.
        pub error: Option<Vec<GoogleCloudIdentitytoolkitV1ErrorInfo>> = "error",
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
    }
}
