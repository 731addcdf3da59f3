//! The schema `FreeBusyRequestItem`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FreeBusyRequestItem`.
    pub struct FreeBusyRequestItem = "FreeBusyRequestItem" {
        /// The identifier of a calendar or a group.
        pub id: Option<String> = "id",
    }
}
