//! The schema `GoogleCloudIdentitytoolkitV1ErrorInfo`.

use gapi_runtime::v1::record;

record! {
    /// Error information explaining why an account cannot be uploaded. batch upload.
    pub struct GoogleCloudIdentitytoolkitV1ErrorInfo =
        "GoogleCloudIdentitytoolkitV1ErrorInfo" {
        /// The index of the item, range is \[0, request.size - 1\]
        pub index: Option<i32> = "index",
        /// Detailed error message
        pub message: Option<String> = "message",
    }
}
