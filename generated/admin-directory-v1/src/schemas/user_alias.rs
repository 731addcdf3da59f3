//! The schema `UserAlias`.

use gapi_runtime::v1::record;

record! {
    /// The Directory API manages aliases, which are alternative email addresses.
    pub struct UserAlias = "UserAlias" {
        /// The alias email address.
        pub alias: Option<String> = "alias",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The unique ID for the user.
        pub id: Option<String> = "id",
        /// The type of the API resource. For Alias resources, the value is
        /// `admin#directory#alias`.
        pub kind: Option<String> = "kind",
        /// The user's primary email address.
        pub primary_email: Option<String> = "primaryEmail",
    }
}
