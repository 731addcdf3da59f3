//! The schema `ImapSettings`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// IMAP settings for an account.
    pub struct ImapSettings = "ImapSettings" {
        /// If this value is true, Gmail will immediately expunge a message when it is
        /// marked as deleted in IMAP. Otherwise, Gmail will wait for an update from the
        /// client before expunging messages marked as deleted.
        pub auto_expunge: Option<bool> = "autoExpunge",
        /// Whether IMAP is enabled for the account.
        pub enabled: Option<bool> = "enabled",
        /// The action that will be executed on a message when it is marked as deleted
        /// and expunged from the last visible IMAP folder.
        pub expunge_behavior: Option<Open<ImapSettingsExpungeBehavior>> =
            "expungeBehavior",
        /// An optional limit on the number of messages that an IMAP folder may contain.
        /// Legal values are 0, 1000, 2000, 5000 or 10000. A value of zero is interpreted
        /// to mean that there is no limit.
        pub max_folder_size: Option<i32> = "maxFolderSize",
    }
}

open_enum! {
    /// The action that will be executed on a message when it is marked as deleted and
    /// expunged from the last visible IMAP folder.
    pub enum ImapSettingsExpungeBehavior = "ImapSettings.expungeBehavior" {
        /// Unspecified behavior.
        ExpungeBehaviorUnspecified = "expungeBehaviorUnspecified",
        /// Archive messages marked as deleted.
        Archive = "archive",
        /// Move messages marked as deleted to the trash.
        Trash = "trash",
        /// Immediately and permanently delete messages marked as deleted. The expunged
        /// messages cannot be recovered.
        DeleteForever = "deleteForever",
    }
}
