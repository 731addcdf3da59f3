//! The schema `Member`.

use gapi_runtime::v1::record;

use super::MemberSnippet;

record! {
    /// A \*member\* resource represents a member for a YouTube channel. A member
    /// provides recurring monetary support to a creator and receives special benefits.
    pub struct Member = "Member" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#member".
        ///
        /// The default is `youtube#member`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the member.
        pub snippet: Option<Box<MemberSnippet>> = "snippet",
    }
}
