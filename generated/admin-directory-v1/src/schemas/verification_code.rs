//! The schema `VerificationCode`.

use gapi_runtime::v1::record;

record! {
    /// The Directory API allows you to view, generate, and invalidate backup
    /// verification codes for a user.
    pub struct VerificationCode = "VerificationCode" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The type of the resource. This is always `admin#directory#verificationCode`.
        ///
        /// The default is `admin#directory#verificationCode`.
        pub kind: Option<String> = "kind",
        /// The obfuscated unique ID of the user.
        pub user_id: Option<String> = "userId",
        /// A current verification code for the user. Invalidated or used verification
        /// codes are not returned as part of the result.
        pub verification_code: Option<String> = "verificationCode",
    }
}
