//! The schema `GoogleCloudIdentitytoolkitV1DeleteAccountResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for DeleteAccount.
    pub struct GoogleCloudIdentitytoolkitV1DeleteAccountResponse =
        "GoogleCloudIdentitytoolkitV1DeleteAccountResponse" {
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
    }
}
