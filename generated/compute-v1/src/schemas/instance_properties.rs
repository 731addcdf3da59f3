//! The schema `InstanceProperties`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AcceleratorConfig;
use super::AdvancedMachineFeatures;
use super::AttachedDisk;
use super::ConfidentialInstanceConfig;
use super::Metadata;
use super::NetworkInterface;
use super::NetworkPerformanceConfig;
use super::ReservationAffinity;
use super::Scheduling;
use super::ServiceAccount;
use super::ShieldedInstanceConfig;
use super::Tags;
use super::WorkloadIdentityConfig;

record! {
    /// The schema `InstanceProperties`.
    pub struct InstanceProperties = "InstanceProperties" {
        /// Controls for advanced machine-related behavior features. Note that for
        /// MachineImage, this is not supported yet.
        pub advanced_machine_features: Option<Box<AdvancedMachineFeatures>> =
            "advancedMachineFeatures",
        /// Enables instances created based on these properties to send packets with
        /// source IP addresses other than their own and receive packets with destination
        /// IP addresses other than their own. If these instances will be used as an IP
        /// gateway or it will be set as the next-hop in a Route resource, specify true.
        /// If unsure, leave this set tofalse. See theEnable IP forwarding documentation
        /// for more information.
        pub can_ip_forward: Option<bool> = "canIpForward",
        /// Specifies the Confidential Instance options. Note that for MachineImage, this
        /// is not supported yet.
        pub confidential_instance_config: Option<Box<ConfidentialInstanceConfig>> =
            "confidentialInstanceConfig",
        /// An optional text description for the instances that are created from these
        /// properties.
        pub description: Option<String> = "description",
        /// An array of disks that are associated with the instances that are created
        /// from these properties.
        pub disks: Option<Vec<AttachedDisk>> = "disks",
        /// A list of guest accelerator cards' type and count to use for instances
        /// created from these properties.
        pub guest_accelerators: Option<Vec<AcceleratorConfig>> = "guestAccelerators",
        /// KeyRevocationActionType of the instance. Supported options are "STOP" and
        /// "NONE". The default value is "NONE" if it is not specified.
        pub key_revocation_action_type: Option<Open<InstancePropertiesKeyRevocationActionType>> =
            "keyRevocationActionType",
        /// Labels to apply to instances that are created from these properties.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Specifies which method should be used for encrypting the Local SSDs attached
        /// to the VM.
        pub local_ssd_encryption_mode: Option<Open<InstancePropertiesLocalSsdEncryptionMode>> =
            "localSsdEncryptionMode",
        /// The machine type to use for instances that are created from these properties.
        /// This field only accepts a machine type name, for example `n2-standard-4`. If
        /// you use the machine type full or partial URL, for example
        /// `projects/my-l7ilb-project/zones/us-central1-a/machineTypes/n2-standard-4`,
        /// the request will result in an `INTERNAL_ERROR`.
        ///
        /// Required by `compute.instanceTemplates.insert`.
        pub machine_type: Option<String> = "machineType",
        /// The metadata key/value pairs to assign to instances that are created from
        /// these properties. These pairs can consist of custom metadata or predefined
        /// keys. SeeProject and instance metadata for more information.
        pub metadata: Option<Box<Metadata>> = "metadata",
        /// Minimum cpu/platform to be used by instances. The instance may be scheduled
        /// on the specified or newer cpu/platform. Applicable values are the friendly
        /// names of CPU platforms, such asminCpuPlatform: "Intel Haswell"
        /// orminCpuPlatform: "Intel Sandy Bridge". For more information, read Specifying
        /// a Minimum CPU Platform.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
        /// An array of network access configurations for this interface.
        pub network_interfaces: Option<Vec<NetworkInterface>> = "networkInterfaces",
        /// Note that for MachineImage, this is not supported yet.
        pub network_performance_config: Option<Box<NetworkPerformanceConfig>> =
            "networkPerformanceConfig",
        /// The private IPv6 google access type for VMs. If not specified, use
        /// INHERIT_FROM_SUBNETWORK as default. Note that for MachineImage, this is not
        /// supported yet.
        pub private_ipv6_google_access: Option<Open<InstancePropertiesPrivateIpv6GoogleAccess>> =
            "privateIpv6GoogleAccess",
        /// Specifies the reservations that instances can consume from. Note that for
        /// MachineImage, this is not supported yet.
        pub reservation_affinity: Option<Box<ReservationAffinity>> =
            "reservationAffinity",
        /// Input only. Resource manager tags to be bound to the instance. Tag keys and
        /// values have the same definition as resource manager tags. Keys and values can
        /// be either in numeric format, such as `tagKeys/{tag_key_id}` and
        /// `tagValues/{tag_value_id}` or in namespaced format such as
        /// `{org_id|project_id}/{tag_key_short_name}` and `{tag_value_short_name}`. The
        /// field is ignored (both PUT & PATCH) when empty.
        pub resource_manager_tags: Option<BTreeMap<String, String>> =
            "resourceManagerTags",
        /// Resource policies (names, not URLs) applied to instances created from these
        /// properties. Note that for MachineImage, this is not supported yet.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
        /// Specifies the scheduling options for the instances that are created from
        /// these properties.
        pub scheduling: Option<Box<Scheduling>> = "scheduling",
        /// A list of service accounts with specified scopes. Access tokens for these
        /// service accounts are available to the instances that are created from these
        /// properties. Use metadata queries to obtain the access tokens for these
        /// instances.
        pub service_accounts: Option<Vec<ServiceAccount>> = "serviceAccounts",
        /// Note that for MachineImage, this is not supported yet.
        pub shielded_instance_config: Option<Box<ShieldedInstanceConfig>> =
            "shieldedInstanceConfig",
        /// A list of tags to apply to the instances that are created from these
        /// properties. The tags identify valid sources or targets for network firewalls.
        /// The setTags method can modify this list of tags. Each tag within the list
        /// must comply with RFC1035.
        pub tags: Option<Box<Tags>> = "tags",
        /// The property `workloadIdentityConfig`.
        pub workload_identity_config: Option<Box<WorkloadIdentityConfig>> =
            "workloadIdentityConfig",
    }
}

open_enum! {
    /// KeyRevocationActionType of the instance. Supported options are "STOP" and "NONE".
    /// The default value is "NONE" if it is not specified.
    pub enum InstancePropertiesKeyRevocationActionType =
        "InstanceProperties.keyRevocationActionType" {
        /// Default value. This value is unused.
        KeyRevocationActionTypeUnspecified = "KEY_REVOCATION_ACTION_TYPE_UNSPECIFIED",
        /// Indicates user chose no operation.
        None = "NONE",
        /// Indicates user chose to opt for VM shutdown on key revocation.
        Stop = "STOP",
    }
}

open_enum! {
    /// Specifies which method should be used for encrypting the Local SSDs attached to
    /// the VM.
    pub enum InstancePropertiesLocalSsdEncryptionMode =
        "InstanceProperties.localSsdEncryptionMode" {
        /// The given VM will opt-in for using ephemeral key for encryption of Local
        /// SSDs. The Local SSDs will not be able to recover data in case of VM crash.
        EphemeralKeyEncryption = "EPHEMERAL_KEY_ENCRYPTION",
        /// The given VM will be encrypted using keys managed by the cloud infrastructure
        /// and the keys will be deleted when the VM is deleted.
        LocalSsdEncryptionModeUnspecified = "LOCAL_SSD_ENCRYPTION_MODE_UNSPECIFIED",
        /// The given VM will be encrypted using keys managed by the cloud infrastructure
        /// and the keys will be deleted when the VM is deleted.
        StandardEncryption = "STANDARD_ENCRYPTION",
    }
}

open_enum! {
    /// The private IPv6 google access type for VMs. If not specified, use
    /// INHERIT_FROM_SUBNETWORK as default. Note that for MachineImage, this is not
    /// supported yet.
    pub enum InstancePropertiesPrivateIpv6GoogleAccess =
        "InstanceProperties.privateIpv6GoogleAccess" {
        /// Bidirectional private IPv6 access to/from Google services. If specified, the
        /// subnetwork who is attached to the instance's default network interface will
        /// be assigned an internal IPv6 prefix if it doesn't have before.
        EnableBidirectionalAccessToGoogle = "ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE",
        /// Outbound private IPv6 access from VMs in this subnet to Google services. If
        /// specified, the subnetwork who is attached to the instance's default network
        /// interface will be assigned an internal IPv6 prefix if it doesn't have before.
        EnableOutboundVmAccessToGoogle = "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE",
        /// Each network interface inherits PrivateIpv6GoogleAccess from its subnetwork.
        InheritFromSubnetwork = "INHERIT_FROM_SUBNETWORK",
    }
}
