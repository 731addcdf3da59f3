//! The schema `MessagePartHeader`.

use gapi_runtime::v1::record;

record! {
    /// The schema `MessagePartHeader`.
    pub struct MessagePartHeader = "MessagePartHeader" {
        /// The name of the header before the `:` separator. For example, `To`.
        pub name: Option<String> = "name",
        /// The value of the header after the `:` separator. For example,
        /// `someuser@example.com`.
        pub value: Option<String> = "value",
    }
}
