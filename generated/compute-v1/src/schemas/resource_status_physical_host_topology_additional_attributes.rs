//! The schema `ResourceStatusPhysicalHostTopologyAdditionalAttributes`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Additional location information of the running instance.
    pub struct ResourceStatusPhysicalHostTopologyAdditionalAttributes =
        "ResourceStatusPhysicalHostTopologyAdditionalAttributes" {
        /// Output only. The IDs of the accelerator topologies the instance belongs to.
        /// For example The key will be topologies like "4x4", "2x2x2" and the value will
        /// be the location ID of the topologies.
        pub accelerator_topology_ids: Option<BTreeMap<String, String>> =
            "acceleratorTopologyIds",
    }
}
