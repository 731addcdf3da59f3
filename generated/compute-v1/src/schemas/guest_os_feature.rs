//! The schema `GuestOsFeature`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Guest OS features.
    pub struct GuestOsFeature = "GuestOsFeature" {
        /// The ID of a supported feature. To add multiple values, use commas to separate
        /// values. Set to one or more of the following values:
        ///
        /// - VIRTIO_SCSI_MULTIQUEUE
        /// - WINDOWS
        /// - MULTI_IP_SUBNET
        /// - UEFI_COMPATIBLE
        /// - GVNIC
        /// - SEV_CAPABLE
        /// - SUSPEND_RESUME_COMPATIBLE
        /// - SEV_LIVE_MIGRATABLE_V2
        /// - SEV_SNP_CAPABLE
        /// - TDX_CAPABLE
        /// - IDPF
        /// - SNP_SVSM_CAPABLE
        /// - CCA_CAPABLE
        /// - SUSPEND_SAFE_FPR
        ///
        /// For more information, see Enabling guest operating system features.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<GuestOsFeatureType>> = "type",
    }
}

open_enum! {
    /// The ID of a supported feature. To add multiple values, use commas to separate
    /// values. Set to one or more of the following values:
    ///
    /// - VIRTIO_SCSI_MULTIQUEUE
    /// - WINDOWS
    /// - MULTI_IP_SUBNET
    /// - UEFI_COMPATIBLE
    /// - GVNIC
    /// - SEV_CAPABLE
    /// - SUSPEND_RESUME_COMPATIBLE
    /// - SEV_LIVE_MIGRATABLE_V2
    /// - SEV_SNP_CAPABLE
    /// - TDX_CAPABLE
    /// - IDPF
    /// - SNP_SVSM_CAPABLE
    /// - CCA_CAPABLE
    /// - SUSPEND_SAFE_FPR
    ///
    /// For more information, see Enabling guest operating system features.
    pub enum GuestOsFeatureType = "GuestOsFeature.type" {
        /// The value `BARE_METAL_LINUX_COMPATIBLE`.
        BareMetalLinuxCompatible = "BARE_METAL_LINUX_COMPATIBLE",
        /// Indicates the guest OS is capable of Bare Metal Secure AI (BMSAI)
        /// confidential computing.
        BmsaiCapable = "BMSAI_CAPABLE",
        /// The value `CCA_CAPABLE`.
        CcaCapable = "CCA_CAPABLE",
        /// The value `FEATURE_TYPE_UNSPECIFIED`.
        FeatureTypeUnspecified = "FEATURE_TYPE_UNSPECIFIED",
        /// The value `GVNIC`.
        Gvnic = "GVNIC",
        /// The value `IDPF`.
        Idpf = "IDPF",
        /// The value `MULTI_IP_SUBNET`.
        MultiIpSubnet = "MULTI_IP_SUBNET",
        /// The value `SECURE_BOOT`.
        SecureBoot = "SECURE_BOOT",
        /// The value `SEV_CAPABLE`.
        SevCapable = "SEV_CAPABLE",
        /// The value `SEV_LIVE_MIGRATABLE`.
        SevLiveMigratable = "SEV_LIVE_MIGRATABLE",
        /// The value `SEV_LIVE_MIGRATABLE_V2`.
        SevLiveMigratableV2 = "SEV_LIVE_MIGRATABLE_V2",
        /// The value `SEV_SNP_CAPABLE`.
        SevSnpCapable = "SEV_SNP_CAPABLE",
        /// The value `SNP_SVSM_CAPABLE`.
        SnpSvsmCapable = "SNP_SVSM_CAPABLE",
        /// Indicates the guest OS is safe for free page reporting (FPR) during suspend.
        SuspendSafeFpr = "SUSPEND_SAFE_FPR",
        /// The value `TDX_CAPABLE`.
        TdxCapable = "TDX_CAPABLE",
        /// The value `UEFI_COMPATIBLE`.
        UefiCompatible = "UEFI_COMPATIBLE",
        /// The value `VIRTIO_SCSI_MULTIQUEUE`.
        VirtioScsiMultiqueue = "VIRTIO_SCSI_MULTIQUEUE",
        /// The value `WINDOWS`.
        Windows = "WINDOWS",
    }
}
