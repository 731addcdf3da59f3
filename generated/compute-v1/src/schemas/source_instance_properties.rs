//! The schema `SourceInstanceProperties`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::Metadata;
use super::NetworkInterface;
use super::SavedAttachedDisk;
use super::Scheduling;
use super::ServiceAccount;
use super::Tags;

record! {
    /// DEPRECATED: Please use compute#instanceProperties instead. New properties will
    /// not be added to this field.
    pub struct SourceInstanceProperties = "SourceInstanceProperties" {
        /// Enables instances created based on this machine image to send packets with
        /// source IP addresses other than their own and receive packets with destination
        /// IP addresses other than their own. If these instances will be used as an IP
        /// gateway or it will be set as the next-hop in a Route resource, specify true.
        /// If unsure, leave this set tofalse. See theEnable IP forwarding documentation
        /// for more information.
        pub can_ip_forward: Option<bool> = "canIpForward",
        /// Whether the instance created from this machine image should be protected
        /// against deletion.
        pub deletion_protection: Option<bool> = "deletionProtection",
        /// An optional text description for the instances that are created from this
        /// machine image.
        pub description: Option<String> = "description",
        /// An array of disks that are associated with the instances that are created
        /// from this machine image.
        pub disks: Option<Vec<SavedAttachedDisk>> = "disks",
        /// A list of guest accelerator cards' type and count to use for instances
        /// created from this machine image.
        pub guest_accelerators: Option<Vec<AcceleratorConfig>> = "guestAccelerators",
        /// KeyRevocationActionType of the instance. Supported options are "STOP" and
        /// "NONE". The default value is "NONE" if it is not specified.
        pub key_revocation_action_type: Option<Open<SourceInstancePropertiesKeyRevocationActionType>> =
            "keyRevocationActionType",
        /// Labels to apply to instances that are created from this machine image.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// The machine type to use for instances that are created from this machine
        /// image.
        pub machine_type: Option<String> = "machineType",
        /// The metadata key/value pairs to assign to instances that are created from
        /// this machine image. These pairs can consist of custom metadata or predefined
        /// keys. SeeProject and instance metadata for more information.
        pub metadata: Option<Box<Metadata>> = "metadata",
        /// Minimum cpu/platform to be used by instances created from this machine image.
        /// The instance may be scheduled on the specified or newer cpu/platform.
        /// Applicable values are the friendly names of CPU platforms, such as
        /// minCpuPlatform: "Intel Haswell" orminCpuPlatform: "Intel Sandy Bridge". For
        /// more information, read Specifying a Minimum CPU Platform.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
        /// An array of network access configurations for this interface.
        pub network_interfaces: Option<Vec<NetworkInterface>> = "networkInterfaces",
        /// PostKeyRevocationActionType of the instance.
        pub post_key_revocation_action_type: Option<Open<SourceInstancePropertiesPostKeyRevocationActionType>> =
            "postKeyRevocationActionType",
        /// Specifies the scheduling options for the instances that are created from this
        /// machine image.
        pub scheduling: Option<Box<Scheduling>> = "scheduling",
        /// A list of service accounts with specified scopes. Access tokens for these
        /// service accounts are available to the instances that are created from this
        /// machine image. Use metadata queries to obtain the access tokens for these
        /// instances.
        pub service_accounts: Option<Vec<ServiceAccount>> = "serviceAccounts",
        /// A list of tags to apply to the instances that are created from this machine
        /// image. The tags identify valid sources or targets for network firewalls. The
        /// setTags method can modify this list of tags. Each tag within the list must
        /// comply withRFC1035.
        pub tags: Option<Box<Tags>> = "tags",
    }
}

open_enum! {
    /// KeyRevocationActionType of the instance. Supported options are "STOP" and "NONE".
    /// The default value is "NONE" if it is not specified.
    pub enum SourceInstancePropertiesKeyRevocationActionType =
        "SourceInstanceProperties.keyRevocationActionType" {
        /// Default value. This value is unused.
        KeyRevocationActionTypeUnspecified = "KEY_REVOCATION_ACTION_TYPE_UNSPECIFIED",
        /// Indicates user chose no operation.
        None = "NONE",
        /// Indicates user chose to opt for VM shutdown on key revocation.
        Stop = "STOP",
    }
}

open_enum! {
    /// PostKeyRevocationActionType of the instance.
    pub enum SourceInstancePropertiesPostKeyRevocationActionType =
        "SourceInstanceProperties.postKeyRevocationActionType" {
        /// Indicates user chose no operation.
        Noop = "NOOP",
        /// Default value. This value is unused.
        PostKeyRevocationActionTypeUnspecified =
            "POST_KEY_REVOCATION_ACTION_TYPE_UNSPECIFIED",
        /// Indicates user chose to opt for VM shutdown on key revocation.
        Shutdown = "SHUTDOWN",
    }
}
