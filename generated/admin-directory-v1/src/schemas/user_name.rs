//! The schema `UserName`.

use gapi_runtime::v1::record;

record! {
    /// The schema `UserName`.
    pub struct UserName = "UserName" {
        /// The user's display name. Limit: 256 characters.
        pub display_name: Option<String> = "displayName",
        /// The user's last name. Required when creating a user account.
        ///
        /// Required by `directory.users.insert`.
        pub family_name: Option<String> = "familyName",
        /// The user's full name formed by concatenating the first and last name values.
        pub full_name: Option<String> = "fullName",
        /// The user's first name. Required when creating a user account.
        ///
        /// Required by `directory.users.insert`.
        pub given_name: Option<String> = "givenName",
    }
}
