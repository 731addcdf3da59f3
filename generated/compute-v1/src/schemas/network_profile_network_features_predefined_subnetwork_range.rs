//! The schema `NetworkProfileNetworkFeaturesPredefinedSubnetworkRange`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NetworkProfileNetworkFeaturesPredefinedSubnetworkRange`.
    pub struct NetworkProfileNetworkFeaturesPredefinedSubnetworkRange =
        "NetworkProfileNetworkFeaturesPredefinedSubnetworkRange" {
        /// The IPv6 range of the predefined subnetwork.
        pub ipv6_range: Option<String> = "ipv6Range",
        /// The naming prefix of the predefined subnetwork.
        pub name_prefix: Option<String> = "namePrefix",
    }
}
