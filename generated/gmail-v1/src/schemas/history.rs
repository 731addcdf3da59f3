//! The schema `History`.

use gapi_runtime::v1::record;

use super::HistoryLabelAdded;
use super::HistoryLabelRemoved;
use super::HistoryMessageAdded;
use super::HistoryMessageDeleted;
use super::Message;

record! {
    /// A record of a change to the user's mailbox. Each history change may affect
    /// multiple messages in multiple ways.
    pub struct History = "History" {
        /// The mailbox sequence ID.
        pub id: Option<u64> = "id",
        /// Labels added to messages in this history record.
        pub labels_added: Option<Vec<HistoryLabelAdded>> = "labelsAdded",
        /// Labels removed from messages in this history record.
        pub labels_removed: Option<Vec<HistoryLabelRemoved>> = "labelsRemoved",
        /// List of messages changed in this history record. The fields for specific
        /// change types, such as `messagesAdded` may duplicate messages in this field.
        /// We recommend using the specific change-type fields instead of this.
        pub messages: Option<Vec<Message>> = "messages",
        /// Messages added to the mailbox in this history record.
        pub messages_added: Option<Vec<HistoryMessageAdded>> = "messagesAdded",
        /// Messages deleted (not Trashed) from the mailbox in this history record.
        pub messages_deleted: Option<Vec<HistoryMessageDeleted>> = "messagesDeleted",
    }
}
