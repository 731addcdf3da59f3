//! The schema `VmExtensionPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::VmExtensionPolicyExtensionPolicy;
use super::VmExtensionPolicyInstanceSelector;

record! {
    /// Represents a VM extension policy.
    pub struct VmExtensionPolicy = "VmExtensionPolicy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource.
        pub description: Option<String> = "description",
        /// Required. A map of extension names (for example, "ops-agent") to their
        /// corresponding policy configurations.
        pub extension_policies: Option<BTreeMap<String, VmExtensionPolicyExtensionPolicy>> =
            "extensionPolicies",
        /// Optional. Output only. \[Output Only\] Link to the global policy that manages
        /// this zone policy, if applicable.
        ///
        /// Output only.
        pub global_resource_link: Option<String> = "globalResourceLink",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Optional. Selectors to target VMs for this policy. VMs are selected if they
        /// match \*any\* of the provided selectors (logical OR). If this list is empty,
        /// the policy applies to all VMs.
        pub instance_selectors: Option<Vec<VmExtensionPolicyInstanceSelector>> =
            "instanceSelectors",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#vmExtensionPolicy.
        ///
        /// The default is `compute#vmExtensionPolicy`.
        pub kind: Option<String> = "kind",
        /// Optional. Output only. \[Output Only\] Indicates if this policy is managed by
        /// a global policy.
        ///
        /// Output only.
        pub managed_by_global: Option<bool> = "managedByGlobal",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.zoneVmExtensionPolicies.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Optional. Priority of this policy. Used to resolve conflicts when multiple
        /// policies apply to the same extension. The policy priority is an integer from
        /// 0 to 65535, inclusive. Lower integers indicate higher priorities. If you do
        /// not specify a priority when creating a rule, it is assigned a priority
        /// of 1000. If priorities are equal, the policy with the most recent creation
        /// timestamp takes precedence.
        pub priority: Option<i32> = "priority",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource's resource
        /// id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Optional. Output only. \[Output Only\] Current state of the policy: ACTIVE or
        /// DELETING.
        ///
        /// Output only.
        pub state: Option<Open<VmExtensionPolicyState>> = "state",
        /// Output only. \[Output Only\] Update timestamp inRFC3339 text format.
        pub update_timestamp: Option<String> = "updateTimestamp",
    }
}

open_enum! {
    /// Optional. Output only. \[Output Only\] Current state of the policy: ACTIVE or
    /// DELETING.
    pub enum VmExtensionPolicyState = "VmExtensionPolicy.state" {
        /// The policy is active and applied to matching VMs. Newly created VMs that
        /// match the policy will also receive the extension policy.
        Active = "ACTIVE",
        /// The policy is in the process of being deleted. After the extension is removed
        /// from all matching VMs, the policy will be deleted.
        Deleting = "DELETING",
        /// Default value. Do not use.
        StateUnspecified = "STATE_UNSPECIFIED",
    }
}
