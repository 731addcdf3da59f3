//! The schema `WireGroup`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::Wire;
use super::WireGroupEndpoint;
use super::WireGroupTopology;
use super::WireProperties;

record! {
    /// A resource that represents a group of redundant wires.
    pub struct WireGroup = "WireGroup" {
        /// Indicates whether the wires in the wire group are enabled. When false, the
        /// wires in the wire group are disabled. When true and when there is
        /// simultaneously no wire-specific override of `adminEnabled` to false, a given
        /// wire is enabled. Defaults to true.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of the wire group.
        pub description: Option<String> = "description",
        /// A map that contains the logical endpoints of the wire group. Specify
        /// key-value pairs for the map as follows:
        ///
        /// - Key: an RFC1035 user-specified label.
        /// - Value: an Endpoint object.
        pub endpoints: Option<BTreeMap<String, WireGroupEndpoint>> = "endpoints",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#wireGroups
        /// for wire groups.
        ///
        /// The default is `compute#wireGroup`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Indicates whether there are wire changes yet to
        /// be processed.
        pub reconciling: Option<bool> = "reconciling",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. Topology details for the wire group configuration.
        pub topology: Option<Box<WireGroupTopology>> = "topology",
        /// Properties for all wires in the wire group.
        pub wire_properties: Option<Box<WireProperties>> = "wireProperties",
        /// Output only. The single/redundant wire(s) managed by the wire group.
        pub wires: Option<Vec<Wire>> = "wires",
    }
}
