//! The schema `AttachedDiskInitializeParams`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CustomerEncryptionKey;

record! {
    /// \[Input Only\] Specifies the parameters for a new disk that will be created
    /// alongside the new instance. Use initialization parameters to create boot disks or
    /// local SSDs attached to the new instance.
    ///
    /// This field is persisted and returned for instanceTemplate and not returned in the
    /// context of instance.
    ///
    /// This property is mutually exclusive with the source property; you can only define
    /// one or the other, but not both.
    pub struct AttachedDiskInitializeParams = "AttachedDiskInitializeParams" {
        /// The architecture of the attached disk. Valid values are arm64 or x86_64.
        pub architecture: Option<Open<AttachedDiskInitializeParamsArchitecture>> =
            "architecture",
        /// An optional description. Provide this property when creating the disk.
        pub description: Option<String> = "description",
        /// Specifies the disk name. If not specified, the default is to use the name of
        /// the instance. If a disk with the same name already exists in the given
        /// region, the existing disk is attached to the new instance and the new disk is
        /// not created.
        pub disk_name: Option<String> = "diskName",
        /// Specifies the size of the disk in base-2 GB. The size must be at least 10 GB.
        /// If you specify a sourceImage, which is required for boot disks, the default
        /// size is the size of the sourceImage. If you do not specify a sourceImage, the
        /// default disk size is 500 GB.
        pub disk_size_gb: Option<i64> = "diskSizeGb",
        /// Specifies the disk type used for the boot disk or an additional data disk.
        /// For valid disk type values, see Supported types for Hyperdisk volumes and
        /// Persistent Disk type variables.
        ///
        /// When creating a single instance, you must provide either the full or partial
        /// URL of the disk type. For example, the following values are valid:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/diskTypes/diskType>
        /// - projects/project/zones/zone/diskTypes/diskType
        /// - zones/zone/diskTypes/diskType
        ///
        /// When creating an instance template, instance flexibility policy, or when
        /// creating or updating an all-instances configuration, you specify the disk
        /// type without a URL, for example, hyperdisk-balanced.
        ///
        /// If you omit this field for a disk, the default disk type depends on the
        /// instance's machine series, as follows.
        ///
        /// - For first- and second-generation machine series like N1, N2, T2, and M1,
        ///   the default disk type is Standard Persistent Disk (pd-standard).
        /// - For C3, C3D, and M3 the default is Balanced Persistent Disk (pd-balanced).
        /// - For other third-generation machine series like A3, H3, Z3, all
        ///   fourth-generation types like C4, N4, M4, and newer machine series, the
        ///   default is Hyperdisk Balanced (hyperdisk-balanced).
        ///
        /// The disk type you specify must be compatible with the instance's machine
        /// series. For a list of machine series that support Persistent Disk, see
        /// Machine series support for Persistent Disk.
        ///
        /// For a list of machine series that support Hyperdisk, seeMachine series
        /// support for Hyperdisk.
        pub disk_type: Option<String> = "diskType",
        /// Whether this disk is using confidential compute mode.
        pub enable_confidential_compute: Option<bool> = "enableConfidentialCompute",
        /// Labels to apply to this disk. These can be later modified by
        /// thedisks.setLabels method. This field is only applicable for persistent
        /// disks.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// A list of publicly visible licenses. Reserved for Google's use.
        pub licenses: Option<Vec<String>> = "licenses",
        /// Specifies which action to take on instance update with this disk. Default is
        /// to use the existing disk.
        pub on_update_action: Option<Open<AttachedDiskInitializeParamsOnUpdateAction>> =
            "onUpdateAction",
        /// Indicates how many IOPS to provision for the disk. This sets the number of
        /// I/O operations per second that the disk can handle. Values must be between
        /// 10,000 and 120,000. For more details, see theExtreme persistent disk
        /// documentation.
        pub provisioned_iops: Option<i64> = "provisionedIops",
        /// Indicates how much throughput to provision for the disk. This sets the number
        /// of throughput mb per second that the disk can handle. Values must greater
        /// than or equal to 1.
        pub provisioned_throughput: Option<i64> = "provisionedThroughput",
        /// Required for each regional disk associated with the instance. Specify the
        /// URLs of the zones where the disk should be replicated to. You must provide
        /// exactly two replica zones, and one zone must be the same as the instance
        /// zone.
        pub replica_zones: Option<Vec<String>> = "replicaZones",
        /// Input only. Resource manager tags to be bound to the disk. Tag keys and
        /// values have the same definition as resource manager tags. Keys and values can
        /// be either in numeric format, such as `tagKeys/{tag_key_id}` and
        /// `tagValues/{tag_value_id}` or in namespaced format such as
        /// `{org_id|project_id}/{tag_key_short_name}` and `{tag_value_short_name}`. The
        /// field is ignored (both PUT & PATCH) when empty.
        pub resource_manager_tags: Option<BTreeMap<String, String>> =
            "resourceManagerTags",
        /// Resource policies applied to this disk for automatic snapshot creations.
        /// Specified using the full or partial URL. For instance template, specify only
        /// the resource policy name.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
        /// The source image to create this disk. When creating a new instance boot disk,
        /// one of initializeParams.sourceImage orinitializeParams.sourceSnapshot or
        /// disks.source is required.
        ///
        /// To create a disk with one of the public operating system images, specify the
        /// image by its family name. For example, specifyfamily/debian-9 to use the
        /// latest Debian 9 image:
        ///
        /// projects/debian-cloud/global/images/family/debian-9
        ///
        /// Alternatively, use a specific version of a public operating system image:
        ///
        /// projects/debian-cloud/global/images/debian-9-stretch-vYYYYMMDD
        ///
        /// To create a disk with a custom image that you created, specify the image name
        /// in the following format:
        ///
        /// global/images/my-custom-image
        ///
        /// You can also specify a custom image by its image family, which returns the
        /// latest version of the image in that family. Replace the image name with
        /// family/family-name:
        ///
        /// global/images/family/my-image-family
        ///
        /// If the source image is deleted later, this field will not be set.
        pub source_image: Option<String> = "sourceImage",
        /// Thecustomer-supplied encryption key of the source image. Required if the
        /// source image is protected by a customer-supplied encryption key.
        ///
        /// InstanceTemplate and InstancePropertiesPatch do not storecustomer-supplied
        /// encryption keys, so you cannot create disks for instances in a managed
        /// instance group if the source images are encrypted with your own keys.
        pub source_image_encryption_key: Option<Box<CustomerEncryptionKey>> =
            "sourceImageEncryptionKey",
        /// The source snapshot to create this disk. When creating a new instance boot
        /// disk, one of initializeParams.sourceSnapshot orinitializeParams.sourceImage
        /// or disks.source is required.
        ///
        /// To create a disk with a snapshot that you created, specify the snapshot name
        /// in the following format:
        ///
        /// global/snapshots/my-backup
        ///
        /// If the source snapshot is deleted later, this field will not be set.
        ///
        /// Note: You cannot create VMs in bulk using a snapshot as the source. Use an
        /// image instead when you create VMs using the bulk insert method.
        pub source_snapshot: Option<String> = "sourceSnapshot",
        /// Thecustomer-supplied encryption key of the source snapshot.
        pub source_snapshot_encryption_key: Option<Box<CustomerEncryptionKey>> =
            "sourceSnapshotEncryptionKey",
        /// The storage pool in which the new disk is created. You can provide this as a
        /// partial or full URL to the resource. For example, the following are valid
        /// values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/storagePools/storagePool>
        /// - projects/project/zones/zone/storagePools/storagePool
        /// - zones/zone/storagePools/storagePool
        pub storage_pool: Option<String> = "storagePool",
    }
}

open_enum! {
    /// The architecture of the attached disk. Valid values are arm64 or x86_64.
    pub enum AttachedDiskInitializeParamsArchitecture =
        "AttachedDiskInitializeParams.architecture" {
        /// Default value indicating Architecture is not set.
        ArchitectureUnspecified = "ARCHITECTURE_UNSPECIFIED",
        /// Machines with architecture ARM64
        Arm64 = "ARM64",
        /// Machines with architecture X86_64
        X86_64 = "X86_64",
    }
}

open_enum! {
    /// Specifies which action to take on instance update with this disk. Default is to
    /// use the existing disk.
    pub enum AttachedDiskInitializeParamsOnUpdateAction =
        "AttachedDiskInitializeParams.onUpdateAction" {
        /// Always recreate the disk.
        RecreateDisk = "RECREATE_DISK",
        /// Recreate the disk if source (image, snapshot) of this disk is different from
        /// source of existing disk.
        RecreateDiskIfSourceChanged = "RECREATE_DISK_IF_SOURCE_CHANGED",
        /// Use the existing disk, this is the default behaviour.
        UseExistingDisk = "USE_EXISTING_DISK",
    }
}
