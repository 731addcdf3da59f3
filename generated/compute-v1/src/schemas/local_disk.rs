//! The schema `LocalDisk`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LocalDisk`.
    pub struct LocalDisk = "LocalDisk" {
        /// Specifies the number of such disks.
        pub disk_count: Option<i32> = "diskCount",
        /// Specifies the size of the disk in base-2 GB.
        pub disk_size_gb: Option<i32> = "diskSizeGb",
        /// Specifies the desired disk type on the node. This disk type must be a local
        /// storage type (e.g.: local-ssd). Note that for nodeTemplates, this should be
        /// the name of the disk type and not its URL.
        pub disk_type: Option<String> = "diskType",
    }
}
