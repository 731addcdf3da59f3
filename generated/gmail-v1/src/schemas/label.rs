//! The schema `Label`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LabelColor;

record! {
    /// Labels are used to categorize messages and threads within the user's mailbox. The
    /// maximum number of labels supported for a user's mailbox is 10,000.
    pub struct Label = "Label" {
        /// The color to assign to the label. Color is only available for labels that
        /// have their `type` set to `user`.
        pub color: Option<Box<LabelColor>> = "color",
        /// The immutable ID of the label.
        ///
        /// Required by `gmail.users.labels.update`.
        pub id: Option<String> = "id",
        /// The visibility of the label in the label list in the Gmail web interface.
        ///
        /// Required by `gmail.users.labels.create`, `gmail.users.labels.update`.
        pub label_list_visibility: Option<Open<LabelLabelListVisibility>> =
            "labelListVisibility",
        /// The visibility of messages with this label in the message list in the Gmail
        /// web interface.
        ///
        /// Required by `gmail.users.labels.create`, `gmail.users.labels.update`.
        pub message_list_visibility: Option<Open<LabelMessageListVisibility>> =
            "messageListVisibility",
        /// The total number of messages with the label.
        pub messages_total: Option<i32> = "messagesTotal",
        /// The number of unread messages with the label.
        pub messages_unread: Option<i32> = "messagesUnread",
        /// The display name of the label.
        ///
        /// Required by `gmail.users.labels.create`, `gmail.users.labels.update`.
        pub name: Option<String> = "name",
        /// The total number of threads with the label.
        pub threads_total: Option<i32> = "threadsTotal",
        /// The number of unread threads with the label.
        pub threads_unread: Option<i32> = "threadsUnread",
        /// The owner type for the label. User labels are created by the user and can be
        /// modified and deleted by the user and can be applied to any message or thread.
        /// System labels are internally created and cannot be added, modified, or
        /// deleted. System labels may be able to be applied to or removed from messages
        /// and threads under some circumstances but this is not guaranteed. For example,
        /// users can apply and remove the `INBOX` and `UNREAD` labels from messages and
        /// threads, but cannot apply or remove the `DRAFTS` or `SENT` labels from
        /// messages or threads.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<LabelType>> = "type",
    }
}

open_enum! {
    /// The visibility of the label in the label list in the Gmail web interface.
    pub enum LabelLabelListVisibility = "Label.labelListVisibility" {
        /// Show the label in the label list.
        LabelShow = "labelShow",
        /// Show the label if there are any unread messages with that label.
        LabelShowIfUnread = "labelShowIfUnread",
        /// Do not show the label in the label list.
        LabelHide = "labelHide",
    }
}

open_enum! {
    /// The visibility of messages with this label in the message list in the Gmail web
    /// interface.
    pub enum LabelMessageListVisibility = "Label.messageListVisibility" {
        /// Show the label in the message list.
        Show = "show",
        /// Do not show the label in the message list.
        Hide = "hide",
    }
}

open_enum! {
    /// The owner type for the label. User labels are created by the user and can be
    /// modified and deleted by the user and can be applied to any message or thread.
    /// System labels are internally created and cannot be added, modified, or deleted.
    /// System labels may be able to be applied to or removed from messages and threads
    /// under some circumstances but this is not guaranteed. For example, users can apply
    /// and remove the `INBOX` and `UNREAD` labels from messages and threads, but cannot
    /// apply or remove the `DRAFTS` or `SENT` labels from messages or threads.
    pub enum LabelType = "Label.type" {
        /// Labels created by Gmail.
        System = "system",
        /// Custom labels created by the user or application.
        User = "user",
    }
}
