//! The schema `GoogleCloudIdentitytoolkitV1TotpInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about TOTP MFA.
    pub struct GoogleCloudIdentitytoolkitV1TotpInfo =
        "GoogleCloudIdentitytoolkitV1TotpInfo" {}
}
