//! The schema `GoogleCloudIdentitytoolkitV1DownloadAccountResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1UserInfo;

record! {
    /// Response message for DownloadAccount.
    pub struct GoogleCloudIdentitytoolkitV1DownloadAccountResponse =
        "GoogleCloudIdentitytoolkitV1DownloadAccountResponse" {
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// If there are more accounts to be downloaded, a token that can be passed back
        /// to DownloadAccount to get more accounts. Otherwise, this is blank.
        pub next_page_token: Option<String> = "nextPageToken",
        /// All accounts belonging to the project/tenant limited by max_results in the
        /// request.
        pub users: Option<Vec<GoogleCloudIdentitytoolkitV1UserInfo>> = "users",
    }
}
