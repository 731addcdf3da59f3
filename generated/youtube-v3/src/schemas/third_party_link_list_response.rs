//! The schema `ThirdPartyLinkListResponse`.

use gapi_runtime::v1::record;

use super::ThirdPartyLink;

record! {
    /// The schema `ThirdPartyLinkListResponse`.
    pub struct ThirdPartyLinkListResponse = "ThirdPartyLinkListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The property `items`.
        pub items: Option<Vec<ThirdPartyLink>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#thirdPartyLinkListResponse".
        ///
        /// The default is `youtube#thirdPartyLinkListResponse`.
        pub kind: Option<String> = "kind",
    }
}
