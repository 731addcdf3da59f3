//! The schema `Users`.

use gapi_runtime::v1::record;

use super::User;

record! {
    /// The schema `Users`.
    pub struct Users = "Users" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#users`.
        pub kind: Option<String> = "kind",
        /// Token used to access next page of this result. The page token is only valid
        /// for three days.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Event that triggered this response (only used in case of Push Response)
        pub trigger_event: Option<String> = "trigger_event",
        /// A list of user objects.
        pub users: Option<Vec<User>> = "users",
    }
}
