//! The schema `PreservedStatePreservedNetworkIp`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PreservedStatePreservedNetworkIpIpAddress;

record! {
    /// The schema `PreservedStatePreservedNetworkIp`.
    pub struct PreservedStatePreservedNetworkIp = "PreservedStatePreservedNetworkIp" {
        /// These stateful IPs will never be released during autohealing, update or VM
        /// instance recreate operations. This flag is used to configure if the IP
        /// reservation should be deleted after it is no longer used by the group, e.g.
        /// when the given instance or the whole group is deleted.
        pub auto_delete: Option<Open<PreservedStatePreservedNetworkIpAutoDelete>> =
            "autoDelete",
        /// Ip address representation
        pub ip_address: Option<Box<PreservedStatePreservedNetworkIpIpAddress>> =
            "ipAddress",
    }
}

open_enum! {
    /// These stateful IPs will never be released during autohealing, update or VM
    /// instance recreate operations. This flag is used to configure if the IP
    /// reservation should be deleted after it is no longer used by the group, e.g. when
    /// the given instance or the whole group is deleted.
    pub enum PreservedStatePreservedNetworkIpAutoDelete =
        "PreservedStatePreservedNetworkIp.autoDelete" {
        /// The value `NEVER`.
        Never = "NEVER",
        /// The value `ON_PERMANENT_INSTANCE_DELETION`.
        OnPermanentInstanceDeletion = "ON_PERMANENT_INSTANCE_DELETION",
    }
}
