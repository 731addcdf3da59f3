//! The schema `PostAuthor`.

use gapi_runtime::v1::record;

record! {
    /// Represents a user who authored a comment post.
    pub struct PostAuthor = "PostAuthor" {
        /// Whether the user is anonymous.
        pub anonymous: Option<bool> = "anonymous",
        /// The display name of the user. May be absent if the author is anonymous.
        pub display_name: Option<String> = "displayName",
        /// Whether the user is the authenticated user making the request.
        pub me: Option<bool> = "me",
        /// The resource name of the post author user, which can also be used to identify
        /// the user in the [Google People
        /// API](https://developers.google.com/people/api/rest/v1/people). Format:
        /// `users/{user}`. Will not be populated if the anonymous field is `true` or if
        /// the post is from an imported spreadsheet.
        pub user: Option<String> = "user",
    }
}
