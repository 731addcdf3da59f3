//! The schema `GoogleCloudIdentitytoolkitV1QueryUserInfoResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1UserInfo;

record! {
    /// Response message for QueryUserInfo.
    pub struct GoogleCloudIdentitytoolkitV1QueryUserInfoResponse =
        "GoogleCloudIdentitytoolkitV1QueryUserInfoResponse" {
        /// If `return_user_info` in the request is true, this is the number of returned
        /// accounts in this message. Otherwise, this is the total number of accounts
        /// matching the query.
        pub records_count: Option<i64> = "recordsCount",
        /// If `return_user_info` in the request is true, this is the accounts matching
        /// the query.
        pub user_info: Option<Vec<GoogleCloudIdentitytoolkitV1UserInfo>> = "userInfo",
    }
}
