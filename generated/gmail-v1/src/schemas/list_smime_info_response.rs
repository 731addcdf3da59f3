//! The schema `ListSmimeInfoResponse`.

use gapi_runtime::v1::record;

use super::SmimeInfo;

record! {
    /// The schema `ListSmimeInfoResponse`.
    pub struct ListSmimeInfoResponse = "ListSmimeInfoResponse" {
        /// List of SmimeInfo.
        pub smime_info: Option<Vec<SmimeInfo>> = "smimeInfo",
    }
}
