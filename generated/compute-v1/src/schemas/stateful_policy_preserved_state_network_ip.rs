//! The schema `StatefulPolicyPreservedStateNetworkIp`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `StatefulPolicyPreservedStateNetworkIp`.
    pub struct StatefulPolicyPreservedStateNetworkIp =
        "StatefulPolicyPreservedStateNetworkIp" {
        /// These stateful IPs will never be released during autohealing, update or VM
        /// instance recreate operations. This flag is used to configure if the IP
        /// reservation should be deleted after it is no longer used by the group, e.g.
        /// when the given instance or the whole group is deleted.
        pub auto_delete: Option<Open<StatefulPolicyPreservedStateNetworkIpAutoDelete>> =
            "autoDelete",
    }
}

open_enum! {
    /// These stateful IPs will never be released during autohealing, update or VM
    /// instance recreate operations. This flag is used to configure if the IP
    /// reservation should be deleted after it is no longer used by the group, e.g. when
    /// the given instance or the whole group is deleted.
    pub enum StatefulPolicyPreservedStateNetworkIpAutoDelete =
        "StatefulPolicyPreservedStateNetworkIp.autoDelete" {
        /// The value `NEVER`.
        Never = "NEVER",
        /// The value `ON_PERMANENT_INSTANCE_DELETION`.
        OnPermanentInstanceDeletion = "ON_PERMANENT_INSTANCE_DELETION",
    }
}
