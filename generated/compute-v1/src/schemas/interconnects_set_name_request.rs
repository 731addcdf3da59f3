//! The schema `InterconnectsSetNameRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request to rename an interconnect.
    pub struct InterconnectsSetNameRequest = "InterconnectsSetNameRequest" {
        /// The current name of the interconnect. The name must be 1-63 characters long,
        /// and comply with RFC1035.
        pub current_name: Option<String> = "currentName",
        /// The new name of the interconnect. The name must be 1-63 characters long, and
        /// comply with RFC1035.
        pub name: Option<String> = "name",
    }
}
