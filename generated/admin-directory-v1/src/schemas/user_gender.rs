//! The schema `UserGender`.

use gapi_runtime::v1::record;

record! {
    /// The schema `UserGender`.
    pub struct UserGender = "UserGender" {
        /// AddressMeAs. A human-readable string containing the proper way to refer to
        /// the profile owner by humans for example he/him/his or they/them/their.
        pub address_me_as: Option<String> = "addressMeAs",
        /// Custom gender.
        pub custom_gender: Option<String> = "customGender",
        /// Gender.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
