//! The schema `InterconnectGroupsCreateMembersRequest`.

use gapi_runtime::v1::record;

use super::InterconnectGroupsCreateMembers;

record! {
    /// The schema `InterconnectGroupsCreateMembersRequest`.
    pub struct InterconnectGroupsCreateMembersRequest =
        "InterconnectGroupsCreateMembersRequest" {
        /// The property `request`.
        pub request: Option<Box<InterconnectGroupsCreateMembers>> = "request",
    }
}
