//! The schema `PopSettings`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// POP settings for an account.
    pub struct PopSettings = "PopSettings" {
        /// The range of messages which are accessible via POP.
        pub access_window: Option<Open<PopSettingsAccessWindow>> = "accessWindow",
        /// The action that will be executed on a message after it has been fetched via
        /// POP.
        pub disposition: Option<Open<PopSettingsDisposition>> = "disposition",
    }
}

open_enum! {
    /// The range of messages which are accessible via POP.
    pub enum PopSettingsAccessWindow = "PopSettings.accessWindow" {
        /// Unspecified range.
        AccessWindowUnspecified = "accessWindowUnspecified",
        /// Indicates that no messages are accessible via POP.
        Disabled = "disabled",
        /// Indicates that unfetched messages received after some past point in time are
        /// accessible via POP.
        FromNowOn = "fromNowOn",
        /// Indicates that all unfetched messages are accessible via POP.
        AllMail = "allMail",
    }
}

open_enum! {
    /// The action that will be executed on a message after it has been fetched via POP.
    pub enum PopSettingsDisposition = "PopSettings.disposition" {
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
