//! The schema `Draft`.

use gapi_runtime::v1::record;

use super::Message;

record! {
    /// A draft email in the user's mailbox.
    pub struct Draft = "Draft" {
        /// The immutable ID of the draft.
        ///
        /// Required by `gmail.users.drafts.send`.
        pub id: Option<String> = "id",
        /// The message content of the draft.
        pub message: Option<Box<Message>> = "message",
    }
}
