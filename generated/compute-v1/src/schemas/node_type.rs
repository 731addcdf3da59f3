//! The schema `NodeType`.

use gapi_runtime::v1::record;

use super::DeprecationStatus;

record! {
    /// Represent a sole-tenant Node Type resource.
    ///
    /// Each node within a node group must have a node type. A node type specifies the
    /// total amount of cores and memory for that node. Currently, the only available
    /// node type is n1-node-96-624 node type that has 96 vCPUs and 624 GB of memory,
    /// available in multiple zones. For more information readNode types.
    pub struct NodeType = "NodeType" {
        /// \[Output Only\] The CPU platform used by this node type.
        pub cpu_platform: Option<String> = "cpuPlatform",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] The deprecation status associated with this node type.
        pub deprecated: Option<Box<DeprecationStatus>> = "deprecated",
        /// \[Output Only\] An optional textual description of the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The number of virtual CPUs that are available to the node
        /// type.
        pub guest_cpus: Option<i32> = "guestCpus",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The type of the resource. Alwayscompute#nodeType
        /// for node types.
        ///
        /// The default is `compute#nodeType`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Local SSD available to the node type, defined in GB.
        pub local_ssd_gb: Option<i32> = "localSsdGb",
        /// Output only. \[Output Only\] Maximum number of VMs that can be created for
        /// this node type.
        pub max_vms: Option<i32> = "maxVms",
        /// \[Output Only\] The amount of physical memory available to the node type,
        /// defined in MB.
        pub memory_mb: Option<i32> = "memoryMb",
        /// \[Output Only\] Name of the resource.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] The name of the zone where the node type
        /// resides, such as us-central1-a.
        pub zone: Option<String> = "zone",
    }
}
