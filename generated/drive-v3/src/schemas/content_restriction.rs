//! The schema `ContentRestriction`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::User;

record! {
    /// A restriction for accessing the content of the file.
    pub struct ContentRestriction = "ContentRestriction" {
        /// Whether the content restriction can only be modified or removed by a user who
        /// owns the file. For files in shared drives, any user with `organizer`
        /// capabilities can modify or remove this content restriction.
        pub owner_restricted: Option<bool> = "ownerRestricted",
        /// Whether the content of the file is read-only. If a file is read-only, a new
        /// revision of the file may not be added, comments may not be added or modified,
        /// and the title of the file may not be modified.
        pub read_only: Option<bool> = "readOnly",
        /// Reason for why the content of the file is restricted. This is only mutable on
        /// requests that also set `readOnly=true`.
        pub reason: Option<String> = "reason",
        /// Output only. The user who set the content restriction. Only populated if
        /// `readOnly=true`.
        pub restricting_user: Option<Box<User>> = "restrictingUser",
        /// The time at which the content restriction was set (formatted RFC 3339
        /// timestamp). Only populated if readOnly is true.
        pub restriction_time: Option<Timestamp> = "restrictionTime",
        /// Output only. Whether the content restriction was applied by the system, for
        /// example due to an esignature. Users cannot modify or remove system restricted
        /// content restrictions.
        pub system_restricted: Option<bool> = "systemRestricted",
        /// Output only. The type of the content restriction. Currently the only possible
        /// value is `globalContentRestriction`.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
