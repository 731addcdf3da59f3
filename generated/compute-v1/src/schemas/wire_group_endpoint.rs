//! The schema `WireGroupEndpoint`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::WireGroupEndpointInterconnect;

record! {
    /// A logical endpoint for the wire group. An endpoint represents a metro that
    /// contains redundant Interconnect connections. A wire group is created between two
    /// endpoints.
    pub struct WireGroupEndpoint = "WireGroupEndpoint" {
        /// A map that contains the redundant Interconnect connections. Specify key-value
        /// pairs for the map as follows:
        ///
        /// - Key: an RFC1035 user-specified label.
        /// - Value: an Interconnect object.
        pub interconnects: Option<BTreeMap<String, WireGroupEndpointInterconnect>> =
            "interconnects",
    }
}
