//! The schema `User`.

use gapi_runtime::v1::record;

record! {
    /// Information about a Drive user.
    pub struct User = "User" {
        /// Output only. A plain text displayable name for this user.
        pub display_name: Option<String> = "displayName",
        /// Output only. The email address of the user. This may not be present in
        /// certain contexts if the user has not made their email address visible to the
        /// requester.
        pub email_address: Option<String> = "emailAddress",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `drive#user`.
        ///
        /// The default is `drive#user`.
        pub kind: Option<String> = "kind",
        /// Output only. Whether this user is the requesting user.
        pub me: Option<bool> = "me",
        /// Output only. The user's ID as visible in Permission resources.
        pub permission_id: Option<String> = "permissionId",
        /// Output only. A link to the user's profile photo, if available.
        pub photo_link: Option<String> = "photoLink",
    }
}
