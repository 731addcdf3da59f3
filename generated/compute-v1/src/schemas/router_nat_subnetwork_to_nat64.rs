//! The schema `RouterNatSubnetworkToNat64`.

use gapi_runtime::v1::record;

record! {
    /// Specifies a subnetwork to enable NAT64.
    pub struct RouterNatSubnetworkToNat64 = "RouterNatSubnetworkToNat64" {
        /// URL for the subnetwork resource that will use NAT64.
        pub name: Option<String> = "name",
    }
}
