//! The schema `Tokeninfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Tokeninfo`.
    pub struct Tokeninfo = "Tokeninfo" {
        /// The property `email`.
        pub email: Option<String> = "email",
    }
}
