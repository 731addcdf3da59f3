//! The schema `BatchDeleteMessagesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BatchDeleteMessagesRequest`.
    pub struct BatchDeleteMessagesRequest = "BatchDeleteMessagesRequest" {
        /// The IDs of the messages to delete.
        pub ids: Option<Vec<String>> = "ids",
    }
}
