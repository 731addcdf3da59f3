//! The schema `ThirdPartyLinkStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The third-party link status object contains information about the status of the
    /// link.
    pub struct ThirdPartyLinkStatus = "ThirdPartyLinkStatus" {
        /// The property `linkStatus`.
        pub link_status: Option<Open<ThirdPartyLinkStatusLinkStatus>> = "linkStatus",
    }
}

open_enum! {
    /// The property `linkStatus` of `ThirdPartyLinkStatus`.
    pub enum ThirdPartyLinkStatusLinkStatus = "ThirdPartyLinkStatus.linkStatus" {
        /// The value `unknown`.
        Unknown = "unknown",
        /// The value `failed`.
        Failed = "failed",
        /// The value `pending`.
        Pending = "pending",
        /// The value `linked`.
        Linked = "linked",
    }
}
