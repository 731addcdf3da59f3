//! The schema `VerificationCodes`.

use gapi_runtime::v1::record;

use super::VerificationCode;

record! {
    /// JSON response template for list verification codes operation in Directory API.
    pub struct VerificationCodes = "VerificationCodes" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of verification code resources.
        pub items: Option<Vec<VerificationCode>> = "items",
        /// The type of the resource. This is always
        /// `admin#directory#verificationCodesList`.
        ///
        /// The default is `admin#directory#verificationCodesList`.
        pub kind: Option<String> = "kind",
    }
}
