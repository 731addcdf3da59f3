//! The schema `GoogleCloudIdentitytoolkitV1BatchDeleteErrorInfo`.

use gapi_runtime::v1::record;

record! {
    /// Error info for account failed to be deleted.
    pub struct GoogleCloudIdentitytoolkitV1BatchDeleteErrorInfo =
        "GoogleCloudIdentitytoolkitV1BatchDeleteErrorInfo" {
        /// The index of the errored item in the original local_ids field.
        pub index: Option<i32> = "index",
        /// The corresponding user ID.
        pub local_id: Option<String> = "localId",
        /// Detailed error message.
        pub message: Option<String> = "message",
    }
}
