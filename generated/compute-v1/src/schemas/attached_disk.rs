//! The schema `AttachedDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AttachedDiskInitializeParams;
use super::CustomerEncryptionKey;
use super::GuestOsFeature;
use super::InitialStateConfig;

record! {
    /// An instance-attached disk resource.
    pub struct AttachedDisk = "AttachedDisk" {
        /// Output only. \[Output Only\] The architecture of the attached disk. Valid
        /// values are ARM64 or X86_64.
        pub architecture: Option<Open<AttachedDiskArchitecture>> = "architecture",
        /// Specifies whether the disk will be auto-deleted when the instance is deleted
        /// (but not when the disk is detached from the instance).
        pub auto_delete: Option<bool> = "autoDelete",
        /// Indicates that this is a boot disk. The virtual machine will use the first
        /// partition of the disk for its root filesystem.
        pub boot: Option<bool> = "boot",
        /// Specifies a unique device name of your choice that is reflected into
        /// the/dev/disk/by-id/google-\* tree of a Linux operating system running within
        /// the instance. This name can be used to reference the device for mounting,
        /// resizing, and so on, from within the instance.
        ///
        /// If not specified, the server chooses a default device name to apply to this
        /// disk, in the form persistent-disk-x, where x is a number assigned by Google
        /// Compute Engine. This field is only applicable for persistent disks.
        pub device_name: Option<String> = "deviceName",
        /// Encrypts or decrypts a disk using acustomer-supplied encryption key.
        ///
        /// If you are creating a new disk, this field encrypts the new disk using an
        /// encryption key that you provide. If you are attaching an existing disk that
        /// is already encrypted, this field decrypts the disk using the
        /// customer-supplied encryption key.
        ///
        /// If you encrypt a disk using a customer-supplied key, you must provide the
        /// same key again when you attempt to use this resource at a later time. For
        /// example, you must provide the key when you create a snapshot or an image from
        /// the disk or when you attach the disk to a virtual machine instance.
        ///
        /// If you do not provide an encryption key, then the disk will be encrypted
        /// using an automatically generated key and you do not need to provide a key to
        /// use the disk later.
        ///
        /// Note:
        ///
        /// Instance templates do not storecustomer-supplied encryption keys, so you
        /// cannot use your own keys to encrypt disks in amanaged instance group.
        ///
        /// You cannot create VMs that have disks with customer-supplied keys using the
        /// bulk insert method.
        pub disk_encryption_key: Option<Box<CustomerEncryptionKey>> =
            "diskEncryptionKey",
        /// The size of the disk in GB.
        pub disk_size_gb: Option<i64> = "diskSizeGb",
        /// \[Input Only\] Whether to force attach the regional disk even if it's
        /// currently attached to another instance. If you try to force attach a zonal
        /// disk to an instance, you will receive an error.
        pub force_attach: Option<bool> = "forceAttach",
        /// A list of features to enable on the guest operating system. Applicable only
        /// for bootable images. Read Enabling guest operating system features to see a
        /// list of available options.
        pub guest_os_features: Option<Vec<GuestOsFeature>> = "guestOsFeatures",
        /// Output only. \[Output Only\] A zero-based index to this disk, where 0 is
        /// reserved for the boot disk. If you have many disks attached to an instance,
        /// each disk would have a unique index number.
        pub index: Option<i32> = "index",
        /// \[Input Only\] Specifies the parameters for a new disk that will be created
        /// alongside the new instance. Use initialization parameters to create boot
        /// disks or local SSDs attached to the new instance.
        ///
        /// This property is mutually exclusive with the source property; you can only
        /// define one or the other, but not both.
        pub initialize_params: Option<Box<AttachedDiskInitializeParams>> =
            "initializeParams",
        /// Specifies the disk interface to use for attaching this disk, which is either
        /// SCSI or NVME. For most machine types, the default is SCSI. Local SSDs can use
        /// either NVME or SCSI. In certain configurations, persistent disks can use
        /// NVMe. For more information, seeAbout persistent disks.
        pub interface: Option<Open<AttachedDiskInterface>> = "interface",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#attachedDisk
        /// for attached disks.
        ///
        /// The default is `compute#attachedDisk`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] Any valid publicly visible licenses.
        pub licenses: Option<Vec<String>> = "licenses",
        /// The mode in which to attach this disk, either READ_WRITE orREAD_ONLY. If not
        /// specified, the default is to attach the disk in READ_WRITE mode.
        pub mode: Option<Open<AttachedDiskMode>> = "mode",
        /// Output only. For LocalSSD disks on VM Instances in STOPPED or SUSPENDED
        /// state, this field is set to PRESERVED if the LocalSSD data has been saved to
        /// a persistent location by customer request. (see the discard_local_ssd option
        /// on Stop/Suspend). Read-only in the api.
        pub saved_state: Option<Open<AttachedDiskSavedState>> = "savedState",
        /// Output only. \[Output Only\] shielded vm initial state stored on disk
        pub shielded_instance_initial_state: Option<Box<InitialStateConfig>> =
            "shieldedInstanceInitialState",
        /// Specifies a valid partial or full URL to an existing Persistent Disk
        /// resource. When creating a new instance boot disk, one
        /// ofinitializeParams.sourceImage orinitializeParams.sourceSnapshot or
        /// disks.source is required.
        ///
        /// If desired, you can also attach existing non-root persistent disks using this
        /// property. This field is only applicable for persistent disks.
        ///
        /// Note that for InstanceTemplate, specify the disk name for zonal disk, and the
        /// URL for regional disk.
        pub source: Option<String> = "source",
        /// Specifies the type of the disk, either SCRATCH orPERSISTENT. If not
        /// specified, the default isPERSISTENT.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<AttachedDiskType>> = "type",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The architecture of the attached disk. Valid values
    /// are ARM64 or X86_64.
    pub enum AttachedDiskArchitecture = "AttachedDisk.architecture" {
        /// Default value indicating Architecture is not set.
        ArchitectureUnspecified = "ARCHITECTURE_UNSPECIFIED",
        /// Machines with architecture ARM64
        Arm64 = "ARM64",
        /// Machines with architecture X86_64
        X86_64 = "X86_64",
    }
}

open_enum! {
    /// Specifies the disk interface to use for attaching this disk, which is either SCSI
    /// or NVME. For most machine types, the default is SCSI. Local SSDs can use either
    /// NVME or SCSI. In certain configurations, persistent disks can use NVMe. For more
    /// information, seeAbout persistent disks.
    pub enum AttachedDiskInterface = "AttachedDisk.interface" {
        /// The value `NVME`.
        Nvme = "NVME",
        /// The value `SCSI`.
        Scsi = "SCSI",
    }
}

open_enum! {
    /// The mode in which to attach this disk, either READ_WRITE orREAD_ONLY. If not
    /// specified, the default is to attach the disk in READ_WRITE mode.
    pub enum AttachedDiskMode = "AttachedDisk.mode" {
        /// Attaches this disk in read-only mode. Multiple virtual machines can use a
        /// disk in read-only mode at a time.
        ReadOnly = "READ_ONLY",
        /// \*\[Default\]\* Attaches this disk in read-write mode. Only one virtual
        /// machine at a time can be attached to a disk in read-write mode.
        ReadWrite = "READ_WRITE",
    }
}

open_enum! {
    /// Output only. For LocalSSD disks on VM Instances in STOPPED or SUSPENDED state,
    /// this field is set to PRESERVED if the LocalSSD data has been saved to a
    /// persistent location by customer request. (see the discard_local_ssd option on
    /// Stop/Suspend). Read-only in the api.
    pub enum AttachedDiskSavedState = "AttachedDisk.savedState" {
        /// \*\[Default\]\* Disk state has not been preserved.
        DiskSavedStateUnspecified = "DISK_SAVED_STATE_UNSPECIFIED",
        /// Disk state has been preserved.
        Preserved = "PRESERVED",
    }
}

open_enum! {
    /// Specifies the type of the disk, either SCRATCH orPERSISTENT. If not specified,
    /// the default isPERSISTENT.
    pub enum AttachedDiskType = "AttachedDisk.type" {
        /// The value `PERSISTENT`.
        Persistent = "PERSISTENT",
        /// The value `SCRATCH`.
        Scratch = "SCRATCH",
    }
}
