//! The schema `GoogleCloudIdentitytoolkitV1MfaInfo`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaEnrollment;

record! {
    /// Multi-factor authentication related information.
    pub struct GoogleCloudIdentitytoolkitV1MfaInfo =
        "GoogleCloudIdentitytoolkitV1MfaInfo" {
        /// The second factors the user has enrolled.
        pub enrollments: Option<Vec<GoogleCloudIdentitytoolkitV1MfaEnrollment>> =
            "enrollments",
    }
}
