//! The schema `ListForwardingAddressesResponse`.

use gapi_runtime::v1::record;

use super::ForwardingAddress;

record! {
    /// Response for the ListForwardingAddresses method.
    pub struct ListForwardingAddressesResponse = "ListForwardingAddressesResponse" {
        /// List of addresses that may be used for forwarding.
        pub forwarding_addresses: Option<Vec<ForwardingAddress>> = "forwardingAddresses",
    }
}
