//! The schema `ReviewerResponse`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::User;

record! {
    /// A response on an approval made by a specific reviewer.
    pub struct ReviewerResponse = "ReviewerResponse" {
        /// This is always drive#reviewerResponse.
        pub kind: Option<String> = "kind",
        /// A reviewer’s response for the approval.
        pub response: Option<Open<ReviewerResponseResponse>> = "response",
        /// The user that's responsible for this response.
        pub reviewer: Option<Box<User>> = "reviewer",
    }
}

open_enum! {
    /// A reviewer’s response for the approval.
    pub enum ReviewerResponseResponse = "ReviewerResponse.response" {
        /// The response was set to an unrecognized value.
        ResponseUnspecified = "RESPONSE_UNSPECIFIED",
        /// The reviewer hasn't responded.
        NoResponse = "NO_RESPONSE",
        /// The reviewer has approved the item.
        Approved = "APPROVED",
        /// The reviewer has declined the item.
        Declined = "DECLINED",
    }
}
