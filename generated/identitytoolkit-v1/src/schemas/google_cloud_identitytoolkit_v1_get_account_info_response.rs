//! The schema `GoogleCloudIdentitytoolkitV1GetAccountInfoResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1UserInfo;

record! {
    /// Response message for GetAccountInfo.
    pub struct GoogleCloudIdentitytoolkitV1GetAccountInfoResponse =
        "GoogleCloudIdentitytoolkitV1GetAccountInfoResponse" {
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The information of specific user account(s) matching the parameters in the
        /// request.
        pub users: Option<Vec<GoogleCloudIdentitytoolkitV1UserInfo>> = "users",
    }
}
