//! The schema `UserAbout`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for About (notes) of a user in Directory API.
    pub struct UserAbout = "UserAbout" {
        /// About entry can have a type which indicates the content type. It can either
        /// be plain or html. By default, notes contents are assumed to contain plain
        /// text.
        pub content_type: Option<String> = "contentType",
        /// Actual value of notes.
        pub value: Option<String> = "value",
    }
}
