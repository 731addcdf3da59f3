//! The schema `InterconnectGroupsCreateMembers`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectGroupsCreateMembersInterconnectInput;

record! {
    /// The schema `InterconnectGroupsCreateMembers`.
    pub struct InterconnectGroupsCreateMembers = "InterconnectGroupsCreateMembers" {
        /// How to behave when configured.topologyCapability.supportedSLA would not equal
        /// intent.topologyCapability after this call.
        pub intent_mismatch_behavior: Option<Open<InterconnectGroupsCreateMembersIntentMismatchBehavior>> =
            "intentMismatchBehavior",
        /// The property `interconnects`.
        pub interconnects: Option<Vec<InterconnectGroupsCreateMembersInterconnectInput>> =
            "interconnects",
        /// Parameters for the Interconnects to create.
        pub template_interconnect: Option<Box<InterconnectGroupsCreateMembersInterconnectInput>> =
            "templateInterconnect",
    }
}

open_enum! {
    /// How to behave when configured.topologyCapability.supportedSLA would not equal
    /// intent.topologyCapability after this call.
    pub enum InterconnectGroupsCreateMembersIntentMismatchBehavior =
        "InterconnectGroupsCreateMembers.intentMismatchBehavior" {
        /// The value `CREATE`.
        Create = "CREATE",
        /// The value `REJECT`.
        Reject = "REJECT",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
