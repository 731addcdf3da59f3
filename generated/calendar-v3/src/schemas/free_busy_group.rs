//! The schema `FreeBusyGroup`.

use gapi_runtime::v1::record;

use super::ErrorSchema;

record! {
    /// The schema `FreeBusyGroup`.
    pub struct FreeBusyGroup = "FreeBusyGroup" {
        /// List of calendars' identifiers within a group.
        pub calendars: Option<Vec<String>> = "calendars",
        /// Optional error(s) (if computation for the group failed).
        pub errors: Option<Vec<ErrorSchema>> = "errors",
    }
}
