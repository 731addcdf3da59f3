//! The schema `AutoForwarding`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Auto-forwarding settings for an account.
    pub struct AutoForwarding = "AutoForwarding" {
        /// The state that a message should be left in after it has been forwarded.
        pub disposition: Option<Open<AutoForwardingDisposition>> = "disposition",
        /// Email address to which all incoming messages are forwarded. This email
        /// address must be a verified member of the forwarding addresses.
        pub email_address: Option<String> = "emailAddress",
        /// Whether all incoming mail is automatically forwarded to another address.
        pub enabled: Option<bool> = "enabled",
    }
}

open_enum! {
    /// The state that a message should be left in after it has been forwarded.
    pub enum AutoForwardingDisposition = "AutoForwarding.disposition" {
        /// Unspecified disposition.
        DispositionUnspecified = "dispositionUnspecified",
        /// Leave the message in the `INBOX`.
        LeaveInInbox = "leaveInInbox",
        /// Archive the message.
        Archive = "archive",
        /// Move the message to the `TRASH`.
        Trash = "trash",
        /// Leave the message in the `INBOX` and mark it as read.
        MarkRead = "markRead",
    }
}
