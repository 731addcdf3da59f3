//! The schema `InterconnectGroupInterconnect`.

use gapi_runtime::v1::record;

record! {
    /// An Interconnect in this InterconnectGroup.
    pub struct InterconnectGroupInterconnect = "InterconnectGroupInterconnect" {
        /// The URL of an Interconnect in this group. All Interconnects in the group are
        /// unique.
        pub interconnect: Option<String> = "interconnect",
    }
}
