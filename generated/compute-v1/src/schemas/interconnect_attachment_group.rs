//! The schema `InterconnectAttachmentGroup`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupAttachment;
use super::InterconnectAttachmentGroupConfigured;
use super::InterconnectAttachmentGroupIntent;
use super::InterconnectAttachmentGroupLogicalStructure;

record! {
    /// An interconnect attachment group resource allows customers to create, analyze,
    /// and expand highly available deployments.
    pub struct InterconnectAttachmentGroup = "InterconnectAttachmentGroup" {
        /// Attachments in the AttachmentGroup. Keys are arbitrary user-specified
        /// strings. Users are encouraged, but not required, to use their preferred
        /// format for resource links as keys. Note that there are add-members and
        /// remove-members methods in gcloud. The size of this map is limited by an
        /// "Attachments per group" quota.
        pub attachments: Option<BTreeMap<String, InterconnectAttachmentGroupAttachment>> =
            "attachments",
        /// The property `configured`.
        ///
        /// Output only.
        pub configured: Option<Box<InterconnectAttachmentGroupConfigured>> =
            "configured",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Opaque system-generated token that uniquely identifies the configuration. If
        /// provided when patching a configuration in update mode, the provided token
        /// must match the current token or the update is rejected. This provides a
        /// reliable means of doing read-modify-write (optimistic locking) as described
        /// byAIP 154.
        pub etag: Option<String> = "etag",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// The property `intent`.
        pub intent: Option<Box<InterconnectAttachmentGroupIntent>> = "intent",
        /// The URL of an InterconnectGroup that groups these Attachments' Interconnects.
        /// Customers do not need to set this unless directed by Google Support.
        pub interconnect_group: Option<String> = "interconnectGroup",
        /// Output only. \[Output Only\] Type of the resource. Always
        /// compute#interconnectAttachmentGroup.
        ///
        /// The default is `compute#interconnectAttachmentGroup`.
        pub kind: Option<String> = "kind",
        /// The property `logicalStructure`.
        ///
        /// Output only.
        pub logical_structure: Option<Box<InterconnectAttachmentGroupLogicalStructure>> =
            "logicalStructure",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}
