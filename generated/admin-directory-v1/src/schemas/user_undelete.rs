//! The schema `UserUndelete`.

use gapi_runtime::v1::record;

record! {
    /// The schema `UserUndelete`.
    pub struct UserUndelete = "UserUndelete" {
        /// OrgUnit of User
        pub org_unit_path: Option<String> = "orgUnitPath",
    }
}
