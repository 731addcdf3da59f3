//! The schema `NodeTemplate`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::LocalDisk;
use super::NodeTemplateNodeTypeFlexibility;
use super::ServerBinding;

record! {
    /// Represent a sole-tenant Node Template resource.
    ///
    /// You can use a template to define properties for nodes in a node group. For more
    /// information, readCreating node groups and instances.
    pub struct NodeTemplate = "NodeTemplate" {
        /// The property `accelerators`.
        pub accelerators: Option<Vec<AcceleratorConfig>> = "accelerators",
        /// CPU overcommit.
        pub cpu_overcommit_type: Option<Open<NodeTemplateCpuOvercommitType>> =
            "cpuOvercommitType",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// The property `disks`.
        pub disks: Option<Vec<LocalDisk>> = "disks",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The type of the resource.
        /// Alwayscompute#nodeTemplate for node templates.
        ///
        /// The default is `compute#nodeTemplate`.
        pub kind: Option<String> = "kind",
        /// The name of the resource, provided by the client when initially creating the
        /// resource. The resource name must be 1-63 characters long, and comply
        /// withRFC1035. Specifically, the name must be 1-63 characters long and match
        /// the regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        pub name: Option<String> = "name",
        /// Labels to use for node affinity, which will be used in instance scheduling.
        pub node_affinity_labels: Option<BTreeMap<String, String>> =
            "nodeAffinityLabels",
        /// The node type to use for nodes group that are created from this template.
        pub node_type: Option<String> = "nodeType",
        /// Do not use. Instead, use the node_type property.
        pub node_type_flexibility: Option<Box<NodeTemplateNodeTypeFlexibility>> =
            "nodeTypeFlexibility",
        /// Output only. \[Output Only\] The name of the region where the node template
        /// resides, such as us-central1.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Sets the binding properties for the physical server. Valid values include:
        ///
        /// - \*\[Default\]\* RESTART_NODE_ON_ANY_SERVER: Restarts VMs on any available
        ///   physical server
        /// - RESTART_NODE_ON_MINIMAL_SERVER: Restarts VMs on the same physical server
        ///   whenever possible
        ///
        /// See Sole-tenant node options for more information.
        pub server_binding: Option<Box<ServerBinding>> = "serverBinding",
        /// Output only. \[Output Only\] The status of the node template. One of the
        /// following values:CREATING, READY, and DELETING.
        pub status: Option<Open<NodeTemplateStatus>> = "status",
        /// Output only. \[Output Only\] An optional, human-readable explanation of the
        /// status.
        pub status_message: Option<String> = "statusMessage",
    }
}

open_enum! {
    /// CPU overcommit.
    pub enum NodeTemplateCpuOvercommitType = "NodeTemplate.cpuOvercommitType" {
        /// The value `CPU_OVERCOMMIT_TYPE_UNSPECIFIED`.
        CpuOvercommitTypeUnspecified = "CPU_OVERCOMMIT_TYPE_UNSPECIFIED",
        /// The value `ENABLED`.
        Enabled = "ENABLED",
        /// The value `NONE`.
        None = "NONE",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of the node template. One of the
    /// following values:CREATING, READY, and DELETING.
    pub enum NodeTemplateStatus = "NodeTemplate.status" {
        /// Resources are being allocated.
        Creating = "CREATING",
        /// The node template is currently being deleted.
        Deleting = "DELETING",
        /// Invalid status.
        Invalid = "INVALID",
        /// The node template is ready.
        Ready = "READY",
    }
}
