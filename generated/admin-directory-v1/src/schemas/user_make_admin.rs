//! The schema `UserMakeAdmin`.

use gapi_runtime::v1::record;

record! {
    /// The schema `UserMakeAdmin`.
    pub struct UserMakeAdmin = "UserMakeAdmin" {
        /// Indicates the administrator status of the user.
        ///
        /// Required by `directory.users.makeAdmin`.
        pub status: Option<bool> = "status",
    }
}
