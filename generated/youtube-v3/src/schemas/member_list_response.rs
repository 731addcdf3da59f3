//! The schema `MemberListResponse`.

use gapi_runtime::v1::record;

use super::Member;
use super::PageInfo;
use super::TokenPagination;

record! {
    /// The schema `MemberListResponse`.
    pub struct MemberListResponse = "MemberListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of members that match the request criteria.
        pub items: Option<Vec<Member>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#memberListResponse".
        ///
        /// The default is `youtube#memberListResponse`.
        pub kind: Option<String> = "kind",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the next page in the result set.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The property `pageInfo`.
        pub page_info: Option<Box<PageInfo>> = "pageInfo",
        /// The property `tokenPagination`.
        #[deprecated]
        pub token_pagination: Option<Box<TokenPagination>> = "tokenPagination",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
