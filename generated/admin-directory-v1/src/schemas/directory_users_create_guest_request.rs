//! The schema `DirectoryUsersCreateGuestRequest`.

use gapi_runtime::v1::record;

record! {
    /// Directory users guest creation request message.
    pub struct DirectoryUsersCreateGuestRequest = "DirectoryUsersCreateGuestRequest" {
        /// Optional. Immutable ID of the Google Workspace account. Only required when
        /// request is created by a service account. Defaults to the authenticated user's
        /// customer ID otherwise.
        pub customer: Option<String> = "customer",
        /// Required. External email of the guest user being created.
        pub primary_guest_email: Option<String> = "primaryGuestEmail",
    }
}
