//! The schema `Profile`.

use gapi_runtime::v1::record;

record! {
    /// Profile for a Gmail user.
    pub struct Profile = "Profile" {
        /// The user's email address.
        pub email_address: Option<String> = "emailAddress",
        /// The ID of the mailbox's current history record.
        pub history_id: Option<u64> = "historyId",
        /// The total number of messages in the mailbox.
        pub messages_total: Option<i32> = "messagesTotal",
        /// The total number of threads in the mailbox.
        pub threads_total: Option<i32> = "threadsTotal",
    }
}
