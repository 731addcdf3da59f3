//! The schema `StatefulPolicyPreservedState`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::StatefulPolicyPreservedStateDiskDevice;
use super::StatefulPolicyPreservedStateNetworkIp;

record! {
    /// Configuration of preserved resources.
    pub struct StatefulPolicyPreservedState = "StatefulPolicyPreservedState" {
        /// Disks created on the instances that will be preserved on instance delete,
        /// update, etc. This map is keyed with the device names of the disks.
        pub disks: Option<BTreeMap<String, StatefulPolicyPreservedStateDiskDevice>> =
            "disks",
        /// External network IPs assigned to the instances that will be preserved on
        /// instance delete, update, etc. This map is keyed with the network interface
        /// name.
        ///
        /// Named `externalIPs` on the wire.
        pub external_ips: Option<BTreeMap<String, StatefulPolicyPreservedStateNetworkIp>> =
            "externalIPs",
        /// Internal network IPs assigned to the instances that will be preserved on
        /// instance delete, update, etc. This map is keyed with the network interface
        /// name.
        ///
        /// Named `internalIPs` on the wire.
        pub internal_ips: Option<BTreeMap<String, StatefulPolicyPreservedStateNetworkIp>> =
            "internalIPs",
    }
}
