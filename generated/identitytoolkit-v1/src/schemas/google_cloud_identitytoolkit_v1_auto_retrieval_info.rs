//! The schema `GoogleCloudIdentitytoolkitV1AutoRetrievalInfo`.

use gapi_runtime::v1::record;

record! {
    /// The information required to auto-retrieve an SMS.
    pub struct GoogleCloudIdentitytoolkitV1AutoRetrievalInfo =
        "GoogleCloudIdentitytoolkitV1AutoRetrievalInfo" {
        /// The Android app's signature hash for Google Play Service's SMS Retriever API.
        pub app_signature_hash: Option<String> = "appSignatureHash",
    }
}
