//! The schema `ShieldedInstanceConfig`.

use gapi_runtime::v1::record;

record! {
    /// A set of Shielded Instance options.
    pub struct ShieldedInstanceConfig = "ShieldedInstanceConfig" {
        /// Defines whether the instance has integrity monitoring enabled.Enabled by
        /// default.
        pub enable_integrity_monitoring: Option<bool> = "enableIntegrityMonitoring",
        /// Defines whether the instance has Secure Boot enabled.Disabled by default.
        pub enable_secure_boot: Option<bool> = "enableSecureBoot",
        /// Defines whether the instance has the vTPM enabled.Enabled by default.
        pub enable_vtpm: Option<bool> = "enableVtpm",
    }
}
