//! The schema `ConfidentialParavisorConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A set of Confidential Paravisor (SVSM) options.
    pub struct ConfidentialParavisorConfig = "ConfidentialParavisorConfig" {
        /// Defines the type of TPM to use for the confidential instance.
        pub confidential_tpm_type: Option<Open<ConfidentialParavisorConfigConfidentialTpmType>> =
            "confidentialTpmType",
        /// Defines the IRQ mode to use for the confidential instance.
        pub sev_snp_irq_mode: Option<Open<ConfidentialParavisorConfigSevSnpIrqMode>> =
            "sevSnpIrqMode",
    }
}

open_enum! {
    /// Defines the type of TPM to use for the confidential instance.
    pub enum ConfidentialParavisorConfigConfidentialTpmType =
        "ConfidentialParavisorConfig.confidentialTpmType" {
        /// No TPM type specified. Do not use this value.
        ConfidentialTpmTypeUnspecified = "CONFIDENTIAL_TPM_TYPE_UNSPECIFIED",
        /// An ephemeral vTPM running in the paravisor (SVSM).
        Ephemeral = "EPHEMERAL",
        /// No confidential computing vTPM is used in the paravisor (SVSM).
        NoCcTpm = "NO_CC_TPM",
    }
}

open_enum! {
    /// Defines the IRQ mode to use for the confidential instance.
    pub enum ConfidentialParavisorConfigSevSnpIrqMode =
        "ConfidentialParavisorConfig.sevSnpIrqMode" {
        /// Restricted interrupt injection.
        Restricted = "RESTRICTED",
        /// No IRQ mode specified. Do not use this value.
        SevSnpIrqModeUnspecified = "SEV_SNP_IRQ_MODE_UNSPECIFIED",
        /// Unrestricted interrupt injection.
        Unrestricted = "UNRESTRICTED",
    }
}
