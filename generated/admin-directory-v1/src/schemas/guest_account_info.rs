//! The schema `GuestAccountInfo`.

use gapi_runtime::v1::record;

record! {
    /// Account info specific to Guest users.
    pub struct GuestAccountInfo = "GuestAccountInfo" {
        /// Immutable. The guest's external email.
        pub primary_guest_email: Option<String> = "primaryGuestEmail",
    }
}
