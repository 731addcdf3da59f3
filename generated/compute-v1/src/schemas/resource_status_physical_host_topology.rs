//! The schema `ResourceStatusPhysicalHostTopology`.

use gapi_runtime::v1::record;

use super::ResourceStatusPhysicalHostTopologyAdditionalAttributes;

record! {
    /// Represents the physical host topology of the host on which the VM is running.
    pub struct ResourceStatusPhysicalHostTopology =
        "ResourceStatusPhysicalHostTopology" {
        /// Output only. \[Output Only\] Additional location information of the running
        /// instance.
        pub additional_attributes: Option<Box<ResourceStatusPhysicalHostTopologyAdditionalAttributes>> =
            "additionalAttributes",
        /// \[Output Only\] The ID of the block in which the running instance is located.
        /// Instances within the same block experience low network latency.
        pub block: Option<String> = "block",
        /// \[Output Only\] The global name of the Compute Engine cluster where the
        /// running instance is located.
        pub cluster: Option<String> = "cluster",
        /// \[Output Only\] The ID of the host on which the running instance is located.
        /// Instances on the same host experience the lowest possible network latency.
        pub host: Option<String> = "host",
        /// \[Output Only\] The ID of the sub-block in which the running instance is
        /// located. Instances in the same sub-block experience lower network latency
        /// than instances in the same block.
        pub subblock: Option<String> = "subblock",
    }
}
