//! The schema `ThirdPartyLink`.

use gapi_runtime::v1::record;

use super::ThirdPartyLinkSnippet;
use super::ThirdPartyLinkStatus;

record! {
    /// A \*third party account link\* resource represents a link between a YouTube
    /// account or a channel and an account on a third-party service.
    pub struct ThirdPartyLink = "ThirdPartyLink" {
        /// Etag of this resource
        pub etag: Option<String> = "etag",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#thirdPartyLink".
        ///
        /// The default is `youtube#thirdPartyLink`.
        pub kind: Option<String> = "kind",
        /// The linking_token identifies a YouTube account and channel with which the
        /// third party account is linked.
        pub linking_token: Option<String> = "linkingToken",
        /// The snippet object contains basic details about the third- party account
        /// link.
        pub snippet: Option<Box<ThirdPartyLinkSnippet>> = "snippet",
        /// The status object contains information about the status of the link.
        pub status: Option<Box<ThirdPartyLinkStatus>> = "status",
    }
}
