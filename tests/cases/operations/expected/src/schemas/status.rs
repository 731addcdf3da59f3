//! The schema `Status`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Status`.
    pub struct Status = "Status" {
        /// The property `code`.
        pub code: Option<i32> = "code",
        /// The property `message`.
        pub message: Option<String> = "message",
    }
}
