//! The schema `DiskInstantiationConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A specification of the desired way to instantiate a disk in the instance template
    /// when its created from a source instance.
    pub struct DiskInstantiationConfig = "DiskInstantiationConfig" {
        /// Specifies whether the disk will be auto-deleted when the instance is deleted
        /// (but not when the disk is detached from the instance).
        pub auto_delete: Option<bool> = "autoDelete",
        /// The custom source image to be used to restore this disk when instantiating
        /// this instance template.
        pub custom_image: Option<String> = "customImage",
        /// Specifies the device name of the disk to which the configurations apply to.
        pub device_name: Option<String> = "deviceName",
        /// Specifies whether to include the disk and what image to use. Possible values
        /// are:
        ///
        /// - source-image: to use the same image that was used to create the source
        ///   instance's corresponding disk. Applicable to the boot disk and additional
        ///   read-write disks.
        /// - source-image-family: to use the same image family that was used to create
        ///   the source instance's corresponding disk. Applicable to the boot disk and
        ///   additional read-write disks.
        /// - custom-image: to use a user-provided image url for disk creation.
        ///   Applicable to the boot disk and additional read-write disks.
        /// - attach-read-only: to attach a read-only disk. Applicable to read-only
        ///   disks.
        /// - do-not-include: to exclude a disk from the template. Applicable to
        ///   additional read-write disks, local SSDs, and read-only disks.
        pub instantiate_from: Option<Open<DiskInstantiationConfigInstantiateFrom>> =
            "instantiateFrom",
    }
}

open_enum! {
    /// Specifies whether to include the disk and what image to use. Possible values are:
    ///
    /// - source-image: to use the same image that was used to create the source
    ///   instance's corresponding disk. Applicable to the boot disk and additional
    ///   read-write disks.
    /// - source-image-family: to use the same image family that was used to create the
    ///   source instance's corresponding disk. Applicable to the boot disk and
    ///   additional read-write disks.
    /// - custom-image: to use a user-provided image url for disk creation. Applicable to
    ///   the boot disk and additional read-write disks.
    /// - attach-read-only: to attach a read-only disk. Applicable to read-only disks.
    /// - do-not-include: to exclude a disk from the template. Applicable to additional
    ///   read-write disks, local SSDs, and read-only disks.
    pub enum DiskInstantiationConfigInstantiateFrom =
        "DiskInstantiationConfig.instantiateFrom" {
        /// Attach the existing disk in read-only mode. The request will fail if the disk
        /// was attached in read-write mode on the source instance. Applicable to:
        /// read-only disks.
        AttachReadOnly = "ATTACH_READ_ONLY",
        /// Create a blank disk. The disk will be created unformatted. Applicable to:
        /// additional read-write disks, local SSDs.
        Blank = "BLANK",
        /// Use the custom image specified in the custom_image field. Applicable to: boot
        /// disk, additional read-write disks.
        CustomImage = "CUSTOM_IMAGE",
        /// Use the default instantiation option for the corresponding type of disk. For
        /// boot disk and any other R/W disks, new custom images will be created from
        /// each disk. For read-only disks, they will be attached in read-only mode.
        /// Local SSD disks will be created as blank volumes.
        Default = "DEFAULT",
        /// Do not include the disk in the instance template. Applicable to: additional
        /// read-write disks, local SSDs, read-only disks.
        DoNotInclude = "DO_NOT_INCLUDE",
        /// Use the same source image used for creation of the source instance's
        /// corresponding disk. The request will fail if the source VM's disk was created
        /// from a snapshot. Applicable to: boot disk, additional read-write disks.
        SourceImage = "SOURCE_IMAGE",
        /// Use the same source image family used for creation of the source instance's
        /// corresponding disk. The request will fail if the source image of the source
        /// disk does not belong to any image family. Applicable to: boot disk,
        /// additional read-write disks.
        SourceImageFamily = "SOURCE_IMAGE_FAMILY",
    }
}
