//! The schema `PreservedState`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::PreservedStatePreservedDisk;
use super::PreservedStatePreservedNetworkIp;

record! {
    /// Preserved state for a given instance.
    pub struct PreservedState = "PreservedState" {
        /// Preserved disks defined for this instance. This map is keyed with the device
        /// names of the disks.
        pub disks: Option<BTreeMap<String, PreservedStatePreservedDisk>> = "disks",
        /// Preserved external IPs defined for this instance. This map is keyed with the
        /// name of the network interface.
        ///
        /// Named `externalIPs` on the wire.
        pub external_ips: Option<BTreeMap<String, PreservedStatePreservedNetworkIp>> =
            "externalIPs",
        /// Preserved internal IPs defined for this instance. This map is keyed with the
        /// name of the network interface.
        ///
        /// Named `internalIPs` on the wire.
        pub internal_ips: Option<BTreeMap<String, PreservedStatePreservedNetworkIp>> =
            "internalIPs",
        /// Preserved metadata defined for this instance.
        pub metadata: Option<BTreeMap<String, String>> = "metadata",
    }
}
