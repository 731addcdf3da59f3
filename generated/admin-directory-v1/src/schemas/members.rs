//! The schema `Members`.

use gapi_runtime::v1::record;

use super::Member;

record! {
    /// The schema `Members`.
    pub struct Members = "Members" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#members`.
        pub kind: Option<String> = "kind",
        /// A list of member objects.
        pub members: Option<Vec<Member>> = "members",
        /// Token used to access next page of this result.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
