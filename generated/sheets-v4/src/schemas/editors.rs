//! The schema `Editors`.

use gapi_runtime::v1::record;

record! {
    /// The editors of a protected range.
    pub struct Editors = "Editors" {
        /// True if anyone in the document's domain has edit access to the protected
        /// range. Domain protection is only supported on documents within a domain.
        pub domain_users_can_edit: Option<bool> = "domainUsersCanEdit",
        /// The email addresses of groups with edit access to the protected range.
        pub groups: Option<Vec<String>> = "groups",
        /// The email addresses of users with edit access to the protected range.
        pub users: Option<Vec<String>> = "users",
    }
}
