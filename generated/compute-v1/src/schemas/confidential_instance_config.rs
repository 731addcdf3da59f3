//! The schema `ConfidentialInstanceConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ConfidentialParavisorConfig;

record! {
    /// A set of Confidential Instance options.
    pub struct ConfidentialInstanceConfig = "ConfidentialInstanceConfig" {
        /// Defines the type of technology used by the confidential instance.
        pub confidential_instance_type: Option<Open<ConfidentialInstanceConfigConfidentialInstanceType>> =
            "confidentialInstanceType",
        /// Defines a set of Confidential Paravisor (SVSM) options.
        pub confidential_paravisor_config: Option<Box<ConfidentialParavisorConfig>> =
            "confidentialParavisorConfig",
        /// Defines whether the instance should have confidential compute enabled. When
        /// enabled, the technology used defaults to AMD SEV unless
        /// confidentialInstanceType is specified.
        pub enable_confidential_compute: Option<bool> = "enableConfidentialCompute",
    }
}

open_enum! {
    /// Defines the type of technology used by the confidential instance.
    pub enum ConfidentialInstanceConfigConfidentialInstanceType =
        "ConfidentialInstanceConfig.confidentialInstanceType" {
        /// Bare Metal Secure AI.
        Bmsai = "BMSAI",
        /// Arm Confidential Compute Architecture.
        Cca = "CCA",
        /// No type specified. Do not use this value.
        ConfidentialInstanceTypeUnspecified = "CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED",
        /// AMD Secure Encrypted Virtualization.
        Sev = "SEV",
        /// AMD Secure Encrypted Virtualization - Secure Nested Paging.
        SevSnp = "SEV_SNP",
        /// Intel Trust Domain eXtension.
        Tdx = "TDX",
    }
}
