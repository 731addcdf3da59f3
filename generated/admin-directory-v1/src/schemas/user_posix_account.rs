//! The schema `UserPosixAccount`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a POSIX account entry.
    pub struct UserPosixAccount = "UserPosixAccount" {
        /// A POSIX account field identifier.
        pub account_id: Option<String> = "accountId",
        /// The GECOS (user information) for this account.
        pub gecos: Option<String> = "gecos",
        /// The default group ID.
        pub gid: Option<u64> = "gid",
        /// The path to the home directory for this account.
        pub home_directory: Option<String> = "homeDirectory",
        /// The operating system type for this account.
        pub operating_system_type: Option<String> = "operatingSystemType",
        /// If this is user's primary account within the SystemId.
        pub primary: Option<bool> = "primary",
        /// The path to the login shell for this account.
        pub shell: Option<String> = "shell",
        /// System identifier for which account Username or Uid apply to.
        pub system_id: Option<String> = "systemId",
        /// The POSIX compliant user ID.
        pub uid: Option<u64> = "uid",
        /// The username of the account.
        pub username: Option<String> = "username",
    }
}
