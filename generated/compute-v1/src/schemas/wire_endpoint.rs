//! The schema `WireEndpoint`.

use gapi_runtime::v1::record;

record! {
    /// Wire endpoints are specific Interconnect connections.
    pub struct WireEndpoint = "WireEndpoint" {
        /// The property `interconnect`.
        ///
        /// Output only.
        pub interconnect: Option<String> = "interconnect",
        /// The property `vlanTag`.
        ///
        /// Output only.
        pub vlan_tag: Option<i32> = "vlanTag",
    }
}
