//! The schema `Userinfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Userinfo`.
    pub struct Userinfo = "Userinfo" {
        /// The user's email address.
        pub email: Option<String> = "email",
        /// The user's last name.
        pub family_name: Option<String> = "family_name",
        /// The user's gender.
        pub gender: Option<String> = "gender",
        /// The user's first name.
        pub given_name: Option<String> = "given_name",
        /// The hosted domain e.g. example.com if the user is Google apps user.
        pub hd: Option<String> = "hd",
        /// The obfuscated ID of the user.
        pub id: Option<String> = "id",
        /// URL of the profile page.
        pub link: Option<String> = "link",
        /// The user's preferred locale.
        pub locale: Option<String> = "locale",
        /// The user's full name.
        pub name: Option<String> = "name",
        /// URL of the user's picture image.
        pub picture: Option<String> = "picture",
        /// Boolean flag which is true if the email address is verified. Always verified
        /// because we only return the user's primary email address.
        ///
        /// The default is `true`.
        pub verified_email: Option<bool> = "verified_email",
    }
}
