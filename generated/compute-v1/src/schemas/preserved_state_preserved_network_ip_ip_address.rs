//! The schema `PreservedStatePreservedNetworkIpIpAddress`.

use gapi_runtime::v1::record;

record! {
    /// The schema `PreservedStatePreservedNetworkIpIpAddress`.
    pub struct PreservedStatePreservedNetworkIpIpAddress =
        "PreservedStatePreservedNetworkIpIpAddress" {
        /// The URL of the reservation for this IP address.
        pub address: Option<String> = "address",
        /// An IPv4 internal network address to assign to the instance for this network
        /// interface.
        pub literal: Option<String> = "literal",
    }
}
