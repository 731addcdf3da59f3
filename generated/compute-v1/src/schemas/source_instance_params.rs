//! The schema `SourceInstanceParams`.

use gapi_runtime::v1::record;

use super::DiskInstantiationConfig;

record! {
    /// A specification of the parameters to use when creating the instance template from
    /// a source instance.
    pub struct SourceInstanceParams = "SourceInstanceParams" {
        /// Attached disks configuration. If not provided, defaults are applied: For boot
        /// disk and any other R/W disks, the source images for each disk will be used.
        /// For read-only disks, they will be attached in read-only mode. Local SSD disks
        /// will be created as blank volumes.
        pub disk_configs: Option<Vec<DiskInstantiationConfig>> = "diskConfigs",
    }
}
