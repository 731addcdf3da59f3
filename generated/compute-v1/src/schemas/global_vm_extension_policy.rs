//! The schema `GlobalVmExtensionPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GlobalVmExtensionPolicyExtensionPolicy;
use super::GlobalVmExtensionPolicyInstanceSelector;
use super::GlobalVmExtensionPolicyRolloutOperation;

record! {
    /// Message describing GlobalVmExtensionPolicy object.
    pub struct GlobalVmExtensionPolicy = "GlobalVmExtensionPolicy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Required. Map from extension (eg: "cloudops") to its policy configuration.
        /// The key is the name of the extension.
        pub extension_policies: Option<BTreeMap<String, GlobalVmExtensionPolicyExtensionPolicy>> =
            "extensionPolicies",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Optional. Selector to target VMs for a policy. There is a logical "AND"
        /// between instance_selectors.
        pub instance_selectors: Option<Vec<GlobalVmExtensionPolicyInstanceSelector>> =
            "instanceSelectors",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#globalVmExtensionPolicy for globalVmExtensionPolicies.
        ///
        /// The default is `compute#globalVmExtensionPolicy`.
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
        /// Optional. Used to resolve conflicts when multiple policies are active for the
        /// same extension. Defaults to 0.
        ///
        /// Larger the number, higher the priority. When the priority is the same, the
        /// policy with the newer create time has higher priority.
        pub priority: Option<i32> = "priority",
        /// Required. The rollout strategy and status.
        pub rollout_operation: Option<Box<GlobalVmExtensionPolicyRolloutOperation>> =
            "rolloutOperation",
        /// Output only. \[Output Only\] The scoped resource status. It's only for
        /// tracking the purging status of the policy.
        pub scoped_resource_status: Option<Open<GlobalVmExtensionPolicyScopedResourceStatus>> =
            "scopedResourceStatus",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource's resource
        /// id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Output only. \[Output Only\] Update timestamp inRFC3339 text format.
        pub update_timestamp: Option<String> = "updateTimestamp",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The scoped resource status. It's only for tracking
    /// the purging status of the policy.
    pub enum GlobalVmExtensionPolicyScopedResourceStatus =
        "GlobalVmExtensionPolicy.scopedResourceStatus" {
        /// The zonal policies are being deleted.
        ScopedResourceStatusDeleting = "SCOPED_RESOURCE_STATUS_DELETING",
        /// Default value. This value is unused.
        ScopedResourceStatusUnspecified = "SCOPED_RESOURCE_STATUS_UNSPECIFIED",
    }
}
