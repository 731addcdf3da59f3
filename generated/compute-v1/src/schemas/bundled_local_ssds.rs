//! The schema `BundledLocalSsds`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BundledLocalSsds`.
    pub struct BundledLocalSsds = "BundledLocalSsds" {
        /// The default disk interface if the interface is not specified.
        pub default_interface: Option<String> = "defaultInterface",
        /// The number of partitions.
        pub partition_count: Option<i32> = "partitionCount",
    }
}
